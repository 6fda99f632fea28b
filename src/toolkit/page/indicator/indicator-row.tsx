import type { ComponentChildren } from "preact";
import { drawnValues, scaleOf } from "./drawn.js";
import { IndicatorCell } from "./indicator-cell.js";
import { IndicatorLabel } from "./indicator-label.js";
import type { SheetRow } from "./sheet.js";

/**
 * An indicator as a row: what it is, and a cell for each region in the order of the columns, on one scale. Every value opens
 * its sentence. `brief` leaves out what is refused and links the name to the indicator page: a row for other pages.
 */
export function IndicatorRow({
	row,
	brief = false,
	children,
}: {
	row: SheetRow;
	brief?: boolean;
	/** What stands below the cells, across them. */
	children?: ComponentChildren;
}) {
	const isDrawn = row.group !== "look_alike";
	const scale = isDrawn ? scaleOf(row.indicator, drawnValues(row.cells)) : null;
	return (
		<div class={`grid row indicator-row ${row.group}`} data-row>
			<IndicatorLabel row={row} brief={brief} />
			{row.cells.map((cell) => (
				<IndicatorCell key={cell.region} row={row} cell={cell} scale={scale} brief={brief} />
			))}
			{children}
		</div>
	);
}
