import type { ComponentChildren } from "preact";

/** A computed number in a sentence: bold, and a link to what it counts where there is a page for that. */
export function Figure({ href, children }: { href?: string; children: ComponentChildren }) {
	return href === undefined ? (
		<b class="figure">{children}</b>
	) : (
		<a class="figure" href={href}>
			{children}
		</a>
	);
}
