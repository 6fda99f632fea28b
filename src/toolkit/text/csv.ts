/** What a cell of a CSV file may be. */
export type CsvCell = null | undefined | boolean | number | string;

/**
 * How a CSV file is ended and begun: for a spreadsheet with a byte order mark, without which it takes Chinese for another
 * encoding, and with the line ends of RFC 4180; for a pipe with neither.
 */
export type CsvForm = "spreadsheet" | "pipe";

/**
 * Returns rows as CSV (RFC 4180); the first is usually the header. Text that a spreadsheet would run as a formula is led by
 * an apostrophe, since text from plans is data; numbers stay as they are. The same rows give the same characters.
 *
 * @example
 * formatCsv([["指标", "数值"], ["=HYPERLINK(1)", 72]], "pipe") // 指标,数值\n'=HYPERLINK(1),72\n
 */
export function formatCsv(rows: Iterable<readonly CsvCell[]>, form: CsvForm = "spreadsheet"): string {
	const end = form === "spreadsheet" ? "\r\n" : "\n";
	const lines = Array.from(rows, (row) => `${row.map(formatCell).join(",")}${end}`);
	return (form === "spreadsheet" ? "\ufeff" : "") + lines.join("");
}

/** Returns text that no spreadsheet takes for a formula: what opens like one, full-width signs too, gets an apostrophe. */
export function guardFormula(text: string): string {
	return /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/u.test(text) ? `'${text}` : text;
}

function formatCell(cell: CsvCell): string {
	if (cell === null || cell === undefined) return "";
	const text = typeof cell === "string" ? guardFormula(cell) : String(cell);
	return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
