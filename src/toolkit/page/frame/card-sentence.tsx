import type { CardSentence as Sentence } from "../../card/card.js";
import { htmlLanguages, type Language } from "../copy/language.js";
import { reportLink, sentenceAnchor } from "./card-link.js";
import { embedWords } from "./embed-words.js";

/** An opened sentence under its chart: whose it is, its words as written, how they were read. It is shown when asked for. */
export function CardSentence({
	id,
	sentence,
	language,
	root,
}: {
	id: string;
	sentence: Sentence;
	language: Language;
	root: string;
}) {
	const words = embedWords[language];
	return (
		<section class="sentence" id={sentenceAnchor(id)} aria-label={`${sentence.region} ${sentence.place}`}>
			<p class="of">
				<b>{sentence.region}</b> <span>{sentence.place}</span>{" "}
				<a class="close" href="#chart">
					{words.close}
				</a>
			</p>
			<div class="said">
				<blockquote lang={htmlLanguages.zh}>
					{sentence.parts.map(({ text, as }, index) =>
						as === "text" ? text : as === "chosen" ? <mark key={index}>{text}</mark> : <u key={index}>{text}</u>,
					)}
				</blockquote>
				<p class="how">
					<span>{sentence.source}</span> <span>{sentence.reading}</span>{" "}
					<a href={reportLink(root, language, sentence.href)} target="_blank" rel="noopener">
						{words.inReport}
					</a>
				</p>
			</div>
		</section>
	);
}
