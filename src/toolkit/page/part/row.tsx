import { type ComponentChildren, toChildArray } from "preact";
import { mostColumns } from "../../chart/measure-bars.js";
import { usePage } from "../page-context.js";

/**
 * A row of the report: its label in the first column, a cell for each region, a reason under the line. Where there are more
 * regions than columns, each cell is a line of its own, after the name of its region.
 */
export function Row({
	label,
	note,
	class: name = "",
	children,
}: {
	label: ComponentChildren;
	note?: ComponentChildren;
	class?: string;
	children: ComponentChildren;
}) {
	return (
		<div class={`grid row ${name}`} data-row>
			<div class="label">
				<span class="rule">{label}</span>
				{note ? <small>{note}</small> : null}
			</div>
			<Cells>{children}</Cells>
		</div>
	);
}

function Cells({ children }: { children: ComponentChildren }) {
	const { regions, names } = usePage();
	const cells = toChildArray(children);
	if (regions.length <= mostColumns || cells.length !== regions.length) return <>{children}</>;
	return (
		<>
			{cells.map((cell, place) => (
				<div key={regions[place]} class="line">
					<span class="line-region">{names.regionParts(regions[place] ?? "")[0]}</span>
					{cell}
				</div>
			))}
		</>
	);
}

/** A cell: a number or marks that stand on the line, and the reason that hangs under it. */
export function Cell({
	class: name = "",
	region,
	name: ofRegion,
	reason,
	children,
}: {
	class?: string;
	/** The region's name, to stand before a cell of words where columns are too narrow for them (`texts`). */
	name?: string;
	/** The region, where the cell is to be left out with it. */
	region?: string;
	reason?: ComponentChildren;
	children: ComponentChildren;
}) {
	return (
		<div class={`cell ${name}`} data-region={region}>
			{ofRegion === undefined ? null : <span class="cell-name">{ofRegion}</span>}
			<div class="rule">{children}</div>
			{reason ? <div class="reason">{reason}</div> : null}
		</div>
	);
}
