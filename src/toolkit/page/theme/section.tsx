import type { ComponentChildren } from "preact";
import { SentenceText } from "../part/sentence-text.js";
import type { Sentence } from "../word/sentence.js";

/** A section of a theme's or region's page: its name, its finding as a computed sentence, its charts. */
export function Section({
	id,
	name,
	note,
	sentence,
	children,
}: {
	id: string;
	name: string;
	note?: string | undefined;
	sentence: Sentence;
	children?: ComponentChildren;
}) {
	return (
		<section class="section" id={id} aria-labelledby={`${id}-name`}>
			<div class="grid section-head">
				<div class="section-name">
					<h2 id={`${id}-name`}>{name}</h2>
					{note === undefined ? null : <small>{note}</small>}
				</div>
				<p class="finding wide">
					<SentenceText parts={sentence} />
				</p>
			</div>
			{children}
		</section>
	);
}
