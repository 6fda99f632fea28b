import type { ComponentChildren } from "preact";

/** A row of the report: its label in the first column, a cell for each region, a reason under the line. */
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
		<div class={`grid row ${name}`}>
			<div class="label">
				<span class="rule">{label}</span>
				{note ? <small>{note}</small> : null}
			</div>
			{children}
		</div>
	);
}

/** A cell: a number or marks that stand on the line, and the reason that hangs under it. */
export function Cell({
	class: name = "",
	region,
	reason,
	children,
}: {
	class?: string;
	/** The region, where the cell is to be left out with it. */
	region?: string;
	reason?: ComponentChildren;
	children: ComponentChildren;
}) {
	return (
		<div class={`cell ${name}`} data-region={region}>
			<div class="rule">{children}</div>
			{reason ? <div class="reason">{reason}</div> : null}
		</div>
	);
}
