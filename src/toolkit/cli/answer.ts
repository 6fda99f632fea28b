import { emitText } from "./emit.js";
import { type RecordRow, toCsv, toJson } from "./format.js";
import { toTextTable } from "./text-table.js";

/** Options of the commands that answer from the built tables. */
export interface AnswerOptions {
	format?: "table" | "csv" | "json";
	out?: string;
}

/** Returns the form that an answer takes: the one asked for, else a table on a terminal and CSV on a pipe. */
export function formOf({ format, out }: AnswerOptions): "table" | "csv" | "json" {
	return format ?? (process.stdout.isTTY && out === undefined ? "table" : "csv");
}

/** Writes the rows of an answer in the form asked for. */
export async function emitAnswer(
	columns: readonly string[],
	rows: readonly RecordRow[],
	options: AnswerOptions,
): Promise<void> {
	const write = { table: toTextTable, csv: toCsv, json: toJson }[formOf(options)];
	await emitText(write(columns, rows), options.out);
}
