import type { ComponentChildren } from "preact";
import { mostColumns } from "../../chart/measure-bars.js";

/** A page of columns, one a region. Where there are more regions than columns, its rows become lists (`many`). */
export function Sheet({
	regions,
	class: name = "",
	children,
}: {
	regions: readonly unknown[];
	class?: string;
	children: ComponentChildren;
}) {
	const many = regions.length > mostColumns ? "many" : "";
	return (
		<div class={["sheet", name, many].filter(Boolean).join(" ")} style={{ "--regions": regions.length }}>
			{children}
		</div>
	);
}
