import type { ComponentChildren } from "preact";

/** A part of the method page: its name in the first column, its finding as a sentence, what it shows below. */
export function Section({
	id,
	name,
	sentence,
	note,
	children,
}: {
	id: string;
	name: string;
	sentence?: ComponentChildren;
	note?: string;
	children: ComponentChildren;
}) {
	return (
		<section class="method-section theme-gap" aria-labelledby={id}>
			<div class="grid band-head">
				<h2 id={id}>{name}</h2>
				<div class="wide">
					{sentence ? <p class="finding">{sentence}</p> : null}
					{note === undefined ? null : <p class="note">{note}</p>}
				</div>
			</div>
			<div class="grid">
				<div class="wide">{children}</div>
			</div>
		</section>
	);
}
