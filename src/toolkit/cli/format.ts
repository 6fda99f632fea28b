import { type CsvCell, formatCsv } from "../text/csv.js";

/** A row to be written; cells are null, text, numbers, booleans, or lists and objects of these. */
export type RecordRow = Readonly<Record<string, unknown>>;

/** Returns rows as JSON, one a line (JSONL); no row gives no line. */
export function toJsonl(_columns: readonly string[], rows: readonly RecordRow[]): string {
	return rows.map((row) => `${JSON.stringify(row)}\n`).join("");
}

/** Returns rows as a JSON array, a row a line. */
export function toJson(_columns: readonly string[], rows: readonly RecordRow[]): string {
	return `[${rows.map((row) => `\n${JSON.stringify(row)}`).join(",")}\n]\n`;
}

/**
 * Returns rows as CSV with a header line (UTF-8, LF). Lists and objects are written as JSON. A cell that a spreadsheet
 * would take for a formula gets a leading apostrophe, as text from plans is data; numbers stay as they are.
 */
export function toCsv(columns: readonly string[], rows: readonly RecordRow[]): string {
	return formatCsv([columns, ...rows.map((row) => columns.map((column) => toCell(row[column])))], "pipe");
}

function toCell(value: unknown): CsvCell {
	if (value === null || value === undefined) return null;
	return typeof value === "boolean" || typeof value === "number" || typeof value === "string"
		? value
		: JSON.stringify(value);
}
