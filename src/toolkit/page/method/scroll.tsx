import type { ComponentChildren } from "preact";

/** What may be wider than a phone scrolls sideways within itself, also by keyboard; the page never does. */
export function Scroll({ name, children }: { name: string; children: ComponentChildren }) {
	return (
		// biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table is scrolled with the keyboard
		<section class="scroll" aria-label={name} tabIndex={0}>
			{children}
		</section>
	);
}
