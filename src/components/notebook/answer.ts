import type { Answer, AnswerCell, AnswerType } from "../../toolkit/chart/answer.js";

/** The part of an Arrow table that is read. */
interface ArrowTable {
	readonly schema: { readonly fields: readonly { readonly name: string; readonly type: { toString(): string } }[] };
	readonly numRows: number;
	getChildAt(index: number): { get(row: number): unknown } | null;
}

/**
 * Returns an answer of DuckDB's, which comes in Arrow's raw forms: dates as milliseconds, lists as vectors. `types` are
 * the types of the columns as DuckDB spells them; without them Arrow's stand in their place.
 */
export function toAnswer(table: ArrowTable, types: readonly string[] = []): Answer {
	const fields = table.schema.fields.map(({ name, type }, index) => ({
		name,
		arrow: String(type),
		vector: table.getChildAt(index),
	}));
	return {
		columns: fields.map(({ name, arrow }, index) => ({
			name,
			type: typeOf(arrow),
			sqlType: types[index] ?? arrow.toUpperCase(),
		})),
		count: table.numRows,
		cell: (row, column) => {
			const field = fields[column];
			return field ? toCell(field.vector?.get(row) ?? null, field.arrow) : null;
		},
	};
}

function typeOf(arrow: string): AnswerType {
	if (/^(?:Date|Timestamp)/.test(arrow)) return "date";
	if (/^(?:Int|Uint|Float|Decimal)/.test(arrow)) return "number";
	if (/^(?:List|Struct|FixedSizeList|Map)/.test(arrow)) return "list";
	return arrow === "Bool" ? "boolean" : "text";
}

function toCell(value: unknown, type: string): AnswerCell {
	if (value === null || value === undefined) return null;
	if (type.startsWith("Date")) return new Date(Number(value)).toISOString().slice(0, 10);
	if (type.startsWith("Timestamp")) return new Date(Number(value)).toISOString().replace("T", " ").slice(0, 19);
	if (type.startsWith("Time")) return timeOfDay(Number(value));
	if (typeof value === "boolean" || typeof value === "number" || typeof value === "string") return value;
	if (typeof value === "bigint") return Number.isSafeInteger(Number(value)) ? Number(value) : String(value);
	return plainText(value);
}

/** Times of day come in millionths of a second. */
function timeOfDay(microseconds: number): string {
	return new Date(microseconds / 1000).toISOString().slice(11, 19);
}

function plainText(value: object | unknown): string {
	const members =
		typeof value === "object" && value !== null && "toJSON" in value ? (value as Jsonable).toJSON() : value;
	return Array.isArray(members)
		? members.map((member) => (typeof member === "object" ? json(member) : String(member))).join("、")
		: json(members);
}

function json(value: unknown): string {
	return JSON.stringify(value, (_, member) => (typeof member === "bigint" ? Number(member) : member));
}

interface Jsonable {
	toJSON(): unknown;
}
