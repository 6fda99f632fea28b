import { Fragment } from "preact";
import type { Card } from "../../card/card.js";
import { sourceLine } from "../../card/layout/source-line.js";
import { embedWords } from "./embed-words.js";

/** The plans that a card draws from, titles in full and linked where they were published, and what limits its reading. */
export function CardSources({ card }: { card: Card }) {
	const words = embedWords[card.language];
	return (
		<p class="source">
			{card.sources.length > 0 && (
				<>
					{words.source}
					{card.sources.map((source, index) => {
						const named = sourceLine([source], card.language);
						return (
							<Fragment key={source.document_id}>
								{index > 0 && words.sourceBreak}
								{isWeb(source.url) ? (
									<a href={source.url} target="_blank" rel="noopener">
										{named}
									</a>
								) : (
									named
								)}
							</Fragment>
						);
					})}
					{words.sourceEnd}
				</>
			)}
			{card.notes.join(words.noteBreak)}
		</p>
	);
}

/** An address of a catalogue is data: only those of the web become links. */
function isWeb(url: string | null): url is string {
	return url !== null && /^https?:\/\//.test(url);
}
