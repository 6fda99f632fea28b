import { type Answer, type AnswerCell, type AnswerColumn, type AnswerType, answerOf } from "../../chart/answer.js";
import type { OpenTables } from "../../store/database.js";

/** An answer as the page carries it to the browser. */
export interface FirstAnswer {
	readonly sql: string;
	readonly columns: readonly AnswerColumn[];
	readonly rows: readonly (readonly AnswerCell[])[];
}

/** Returns what the tables answer to a query, in the form that the notebook shows. */
export async function readFirstAnswer(database: OpenTables, sql: string): Promise<FirstAnswer> {
	const columns = (await database.query(`DESCRIBE ${sql}`)).map((row): AnswerColumn => {
		const sqlType = String(row.column_type);
		return { name: String(row.column_name), type: typeOf(sqlType), sqlType };
	});
	const rows = (await database.query(sql)).map((row) => columns.map(({ name }) => toCell(row[name])));
	return { sql, columns, rows };
}

/** Returns the answer that a page carries. */
export function toAnswer({ columns, rows }: FirstAnswer): Answer {
	return answerOf(columns, rows);
}

function typeOf(sqlType: string): AnswerType {
	if (/\[\]$|^STRUCT|^MAP/.test(sqlType)) return "list";
	if (/INT|DOUBLE|FLOAT|DECIMAL|REAL/.test(sqlType)) return "number";
	if (/^(?:DATE|TIMESTAMP)/.test(sqlType)) return "date";
	return sqlType === "BOOLEAN" ? "boolean" : "text";
}

function toCell(value: unknown): AnswerCell {
	if (value === null || value === undefined) return null;
	if (typeof value === "number" || typeof value === "string" || typeof value === "boolean") return value;
	return typeof value === "bigint" ? Number(value) : JSON.stringify(value);
}
