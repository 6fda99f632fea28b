import type { ComponentChildren } from "preact";

/** A name and what is so called, in a list of facts. */
export function Fact({ name, children }: { name: string; children: ComponentChildren }) {
	return (
		<div>
			<dt>{name}</dt>
			<dd>{children}</dd>
		</div>
	);
}
