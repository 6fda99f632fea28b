import {
	DuckDBDateValue,
	DuckDBDecimalValue,
	DuckDBListValue,
	DuckDBStructValue,
	type DuckDBValue,
} from "@duckdb/node-api";
import type { ColumnType, ThemeReason } from "../schema/column.js";

/** A cell as the rest of the toolkit sees it. */
export type Plain = null | boolean | number | string | Plain[] | { [name: string]: Plain };

/** Values that a cell of the six tables may have before it is stored. */
export type Cell = null | boolean | number | string | readonly string[] | readonly ThemeReason[];

/**
 * Returns a value of DuckDB as a plain JavaScript value: a date as `YYYY-MM-DD`, a whole number of any width as a number
 * (as digits where a number would lose some), a list as an array, a struct as an object, anything rarer as its text.
 */
export function toPlain(value: DuckDBValue): Plain {
	if (value === null || typeof value === "boolean" || typeof value === "number" || typeof value === "string") {
		return value;
	}
	if (typeof value === "bigint") {
		return Number.isSafeInteger(Number(value)) ? Number(value) : value.toString();
	}
	if (value instanceof DuckDBDecimalValue) {
		return value.toDouble();
	}
	if (value instanceof DuckDBListValue) {
		return value.items.map(toPlain);
	}
	if (value instanceof DuckDBStructValue) {
		return Object.fromEntries(Object.entries(value.entries).map(([name, entry]) => [name, toPlain(entry)]));
	}
	return String(value);
}

/** Returns a cell as the value that DuckDB stores for a column of that type. Throws where a date is not `YYYY-MM-DD`. */
export function toStored(cell: Cell, type: ColumnType): DuckDBValue {
	if (cell === null) {
		return null;
	}
	if (type === "DATE") {
		return toDate(String(cell));
	}
	if (Array.isArray(cell)) {
		return new DuckDBListValue(cell.map((item) => (typeof item === "string" ? item : new DuckDBStructValue(item))));
	}
	return cell as DuckDBValue;
}

function toDate(text: string): DuckDBDateValue {
	const date = new Date(`${text}T00:00:00Z`);
	if (Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== text) {
		throw new RangeError(`invalid date: ${text}`);
	}
	return new DuckDBDateValue(date.getTime() / 86_400_000);
}
