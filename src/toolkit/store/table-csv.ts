import type { Column } from "../schema/column.js";
import { type TableName, tables } from "../schema/table.js";
import { type CsvCell, formatCsv } from "../text/csv.js";
import type { OpenTables } from "./database.js";
import type { Plain } from "./value.js";

/**
 * Returns a table as CSV for a spreadsheet, columns and rows in the order that the schema names: a list is joined by
 * semicolons, a list of words with their places is JSON, truth is `true` or `false`. The same rows give the same bytes.
 *
 * @example
 * await tableCsv(database, "clauses"); // …,县发展改革局;县科技局,…
 */
export async function tableCsv(database: OpenTables, name: TableName): Promise<string> {
	const columns = Object.entries<Column>(tables[name].columns);
	const order = tables[name].order.map((column) => `"${column}"`).join(", ");
	const rows = await database.query(`FROM ${name} ORDER BY ${order}`);
	return formatCsv([
		columns.map(([column]) => column),
		...rows.map((row) => columns.map(([column, { type }]) => toCell(row[column] ?? null, type === "VARCHAR[]"))),
	]);
}

function toCell(value: Plain, isList: boolean): CsvCell {
	if (isList && Array.isArray(value)) return value.join(";");
	return value === null || typeof value !== "object" ? value : JSON.stringify(value);
}
