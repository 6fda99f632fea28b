/** A cell of an answer as a page and a CSV file show it. */
export type AnswerCell = null | boolean | number | string;

/** The answer to a query: names of columns, and rows of cells. */
export interface Answer {
	columns: string[];
	rows: AnswerCell[][];
}

/** The part of an Arrow table that is read. */
interface ArrowTable {
	readonly schema: { readonly fields: readonly { readonly name: string; readonly type: { toString(): string } }[] };
	readonly numRows: number;
	getChildAt(index: number): { get(row: number): unknown } | null;
}

/** Returns an answer of DuckDB's, which comes in Arrow's raw forms: dates as milliseconds, lists as vectors. */
export function toAnswer(table: ArrowTable): Answer {
	const { fields } = table.schema;
	const vectors = fields.map((_, index) => table.getChildAt(index));
	const rows = Array.from({ length: table.numRows }, (_, row) =>
		fields.map((field, index) => toCell(vectors[index]?.get(row) ?? null, String(field.type))),
	);
	return { columns: fields.map((field) => field.name), rows };
}

function toCell(value: unknown, type: string): AnswerCell {
	if (value === null || value === undefined) return null;
	if (type.startsWith("Date")) return new Date(Number(value)).toISOString().slice(0, 10);
	if (type.startsWith("Timestamp")) return new Date(Number(value)).toISOString().replace("T", " ").slice(0, 19);
	if (typeof value === "boolean" || typeof value === "number" || typeof value === "string") return value;
	if (typeof value === "bigint") return Number.isSafeInteger(Number(value)) ? Number(value) : String(value);
	return plainText(value);
}

function plainText(value: object | unknown): string {
	const members =
		typeof value === "object" && value !== null && "toJSON" in value ? (value as Jsonable).toJSON() : value;
	return Array.isArray(members)
		? members.map((member) => (typeof member === "object" ? JSON.stringify(member) : String(member))).join("、")
		: JSON.stringify(members, (_, member) => (typeof member === "bigint" ? Number(member) : member));
}

interface Jsonable {
	toJSON(): unknown;
}

/**
 * Returns an answer as CSV (RFC 4180, with a byte order mark for spreadsheets). A text that a spreadsheet would run as
 * a formula is led by an apostrophe.
 */
export function toCsv({ columns, rows }: Answer): string {
	const lines = [columns, ...rows].map((row) => row.map(csvCell).join(","));
	return `\ufeff${lines.join("\r\n")}\r\n`;
}

function csvCell(value: AnswerCell): string {
	if (value === null) return "";
	const text = typeof value === "string" && /^[=+\-@\t\r]/.test(value) ? `'${value}` : String(value);
	return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
