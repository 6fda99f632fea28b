import type { DuckDBConnection } from "@duckdb/node-api";
import { type TableName, tableNames } from "../schema/table.js";

/** The schema that holds the rows of plans in force, beside `main`, which holds all. */
const schema = "in_force";

/** Which rows of a table are about plans in force. */
const ownRows = `document_id IN (SELECT document_id FROM ${schema}.documents)`;
const rowsOf: Readonly<Record<TableName, string>> = {
	documents: "superseded_by IS NULL",
	clauses: ownRows,
	targets: ownRows,
	observations: ownRows,
	reuse: ["document_a", "document_b"].map((side) => ownRows.replace("document_id", side)).join(" AND "),
	findings: ownRows,
};

/** Returns whether another plan took the place of any plan of the open tables. */
export async function hasSuperseded(connection: DuckDBConnection): Promise<boolean> {
	const answer = await connection.run("SELECT 1 FROM documents WHERE superseded_by IS NOT NULL LIMIT 1");
	return (await answer.getRows()).length > 0;
}

/** Makes a connection see only rows of plans in force under the names of the tables, in the order of the tables. */
export async function leaveOutSuperseded(connection: DuckDBConnection): Promise<void> {
	await connection.run(`CREATE SCHEMA ${schema}`);
	for (const name of tableNames) {
		await connection.run(`CREATE TABLE ${schema}.${name} AS FROM main.${name} WHERE ${rowsOf[name]}`);
	}
	await connection.run(`USE ${schema}`);
}
