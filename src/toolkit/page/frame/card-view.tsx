import type { Card } from "../../card/card.js";
import { hueOf } from "../../card/scene/scene.js";
import { htmlLanguages } from "../copy/language.js";
import { CardChart } from "./card-chart.js";
import { CardFoot } from "./card-foot.js";
import type { CardFrame } from "./card-frame.js";
import { carriedSentences } from "./card-link.js";
import { CardSentence } from "./card-sentence.js";
import { CardSources } from "./card-source.js";
import { embedWords } from "./embed-words.js";

/**
 * A chart that travels, as HTML: finding, drawings, sentences, sources, foot. It needs its style sheet and no script; it is
 * the same in a frame, in a component of a foreign page, and on paper.
 */
export function CardView({ card, frame }: { card: Card; frame: CardFrame }) {
	const { language, sentences } = card;
	return (
		<article
			class={`card theme-${hueOf(card.theme)}`}
			lang={htmlLanguages[language]}
			dir="ltr"
			aria-labelledby="title"
			aria-describedby="alt"
		>
			{frame.frozen && <Notice card={card} {...frame.frozen} />}
			<h1 class="title" id="title">
				{card.title}
			</h1>
			<p class="subtitle">{card.subtitle}</p>
			<figure id="chart" tabIndex={-1}>
				<CardChart card={card} root={frame.root} />
				<figcaption class="unseen" id="alt">
					{card.alt}
				</figcaption>
			</figure>
			<div class="sentences">
				{carriedSentences(card).flatMap((key) => {
					const sentence = sentences[key];
					return sentence
						? [<CardSentence key={key} id={key} sentence={sentence} language={language} root={frame.root} />]
						: [];
				})}
			</div>
			<CardSources card={card} />
			<CardFoot card={card} frame={frame} />
		</article>
	);
}

/** Says that a frozen chart has been superseded; a script shows it when it is so. */
function Notice({ card, data, status, live }: { card: Card; data: string; status: string; live: string }) {
	const words = embedWords[card.language];
	return (
		<p class="notice" hidden data-frozen={data} data-status={status}>
			{words.superseded}{" "}
			<a href={live} target="_blank" rel="noopener">
				{words.newer}
			</a>
		</p>
	);
}
