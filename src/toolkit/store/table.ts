import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { type TableName, type Tables, tableNames, tables } from "../schema/table.js";
import { writeAtomically } from "./atomic.js";
import { inOrder } from "./order.js";
import { copyToParquet, createTable, type StoredRow, withDuckDB } from "./parquet.js";
import { projectAt } from "./project.js";

/** Name of the DuckDB file that holds the same six tables. */
export const databaseFile = "bice.duckdb";

/** Returns the Parquet file of a table in a directory of tables. */
export function tableFile(directory: string, name: TableName): string {
	return join(directory, `${name}.parquet`);
}

/** Returns the bytes of a table's Parquet file, as it was written. */
export function readTableFile(name: TableName, directory: string = projectAt(".").tables): Promise<Uint8Array> {
	return readFile(tableFile(directory, name));
}

/** Returns the bytes of the DuckDB file of all tables, as it was written. */
export function readDatabaseFile(directory: string = projectAt(".").tables): Promise<Uint8Array> {
	return readFile(join(directory, databaseFile));
}

/**
 * Writes the six tables to a directory, a Parquet file each (zstd) and one DuckDB file of all, rows in the order that
 * the schema names. All are the same bytes for the same rows, in whatever order the rows come. Throws where a cell does not
 * fit its column; the files of the last run then stay as they were.
 */
export async function writeTables(rows: Tables, directory: string): Promise<void> {
	const files = [join(directory, databaseFile), ...tableNames.map((name) => tableFile(directory, name))];
	await writeAtomically(files, async ([database, ...parquets]) => {
		await withDuckDB(database?.draft ?? "", async (connection) => {
			// compressed columns of DuckDB's own format end in bytes that nobody set, other ones each time
			await connection.run("SET force_compression = 'uncompressed'");
			for (const [index, name] of tableNames.entries()) {
				const { columns, order } = tables[name];
				await createTable(connection, name, columns, inOrder<StoredRow>(rows[name], order));
				await copyToParquet(connection, name, parquets[index]?.draft ?? "");
			}
		});
	});
}
