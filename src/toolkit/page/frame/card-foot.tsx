import type { Card } from "../../card/card.js";
import { inLanguage } from "../../card/data/file.js";
import { Logo } from "../part/logo.js";
import type { CardFrame } from "./card-frame.js";
import { reportLink } from "./card-link.js";
import { embedWords } from "./embed-words.js";

/** The foot of a card: who made it, in which version, and its picture, data and citation to take away. */
export function CardFoot({ card, frame }: { card: Card; frame: CardFrame }) {
	const words = embedWords[card.language];
	const data = inLanguage("data.csv", card.language);
	return (
		<footer class="foot">
			<a class="brand" href={reportLink(frame.root, card.language, card.page)} target="_blank" rel="noopener">
				<Logo />
				<b>{words.brand}</b>
			</a>
			<span class="version">{frame.frozen ? words.frozen(frame.version) : words.live(frame.version)}</span>
			<a class="file" href={inLanguage("chart.png", card.language)} target="_blank" rel="noopener">
				{words.picture}
			</a>
			<a class="file" href={data} download={data.replace("data", card.id.replaceAll("/", "-"))}>
				{words.data}
			</a>
			<details class="fold">
				<summary>{words.citation}</summary>
				<div class="folded">
					{frame.citation.map((line) => (
						<p key={line} class="cite">
							{line}
						</p>
					))}
					<p>
						{words.citationFiles} <a href="citation.bib">BibTeX</a> <a href="citation.json">CSL-JSON</a>
					</p>
					<p>{frame.licence}</p>
					{card.definitions.length > 0 && (
						<dl aria-label={words.definitions}>
							{card.definitions.map(({ term, text }) => (
								<div key={term}>
									<dt>{term}</dt>
									<dd>{text}</dd>
								</div>
							))}
						</dl>
					)}
				</div>
			</details>
		</footer>
	);
}
