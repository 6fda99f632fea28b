import { columnsOf, openTables, rowsOf } from "../store/database.js";
import { writeAnswer } from "../store/parquet.js";
import { projectAt } from "../store/project.js";
import { CliError } from "./cli-error.js";
import { emitFile, emitText } from "./emit.js";
import { toCsv, toJson } from "./format.js";
import { toTextTable } from "./text-table.js";

export interface QueryOptions {
	format?: "table" | "csv" | "json" | "parquet";
	out?: string;
}

// the tables are a copy in memory, so that nothing would be lost: but "Success" would be an odd answer
const writes =
	/^(?:\s|--[^\n]*\n|\/\*[\s\S]*?\*\/)*(?:DROP|DELETE|INSERT|UPDATE|CREATE|ALTER|TRUNCATE|ATTACH|DETACH|SET|CALL)\b/i;

/** `bice query`: writes the answer to a query over the built tables. */
export async function query(sql: string, { format, out }: QueryOptions, root?: string): Promise<void> {
	if (sql.replace(/--.*|\/\*[\s\S]*?\*\/|[\s;]/g, "") === "") {
		throw new CliError("missing query", 'Give one in quotes: bice query "FROM documents".');
	}
	if (writes.test(sql)) {
		throw new CliError(
			`a query only reads: ${sql.trim().slice(0, 40)}`,
			"Begin it with SELECT, FROM, WITH, DESCRIBE or SUMMARIZE.",
		);
	}
	const database = await openTables(projectAt(root).tables);
	try {
		const answer = await database.answer(sql);
		const form = format ?? (process.stdout.isTTY && out === undefined ? "table" : "csv");
		if (form === "parquet") {
			return await emitFile((file) => writeAnswer(file, answer), out);
		}
		const columns = columnsOf(answer);
		const rows = await rowsOf(answer);
		const write = { table: toTextTable, csv: toCsv, json: toJson }[form];
		await emitText(write(columns, rows), out);
	} finally {
		database.close();
	}
}
