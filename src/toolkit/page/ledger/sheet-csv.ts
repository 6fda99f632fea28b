import { formatCsv } from "../../text/csv.js";
import type { Sheet } from "./sheet.js";

/** Returns a sheet as CSV for a spreadsheet. `address` makes the full address of a place inside the report. */
export function sheetCsv(sheet: Sheet, address: (path: string) => string = (path) => path): string {
	const types = sheet.columns.map(({ type }) => type);
	const rows = sheet.rows.map(({ cells }) =>
		cells.map((cell, place) => (types[place] === "link" && typeof cell === "string" ? address(cell) : cell)),
	);
	return formatCsv([sheet.columns.map(({ name }) => name), ...rows]);
}
