import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { quotedIdentifier } from "@duckdb/node-api";
import { type CardRecord, cardColumns } from "../../card/data/column.js";
import { copyToParquet, createTable, withDuckDB } from "../../store/parquet.js";

/**
 * Returns the data of charts as Parquet files, in their order, with the rows, columns and types of CSV and JSON; the same
 * rows give the same bytes. One database makes them all: to open one takes longer than to write a chart's few rows.
 */
export async function recordParquets(charts: Iterable<readonly CardRecord[]>): Promise<Uint8Array[]> {
	const folder = await mkdtemp(join(tmpdir(), "bice-parquet-"));
	const file = join(folder, "records.parquet");
	const contents: Uint8Array[] = [];
	try {
		await withDuckDB(":memory:", async (connection) => {
			for (const records of charts) {
				await createTable(connection, "records", cardColumns, records);
				await copyToParquet(connection, "records", file);
				await connection.run(`DROP TABLE ${quotedIdentifier("records")}`);
				contents.push(await readFile(file));
			}
		});
	} finally {
		await rm(folder, { recursive: true, force: true });
	}
	return contents;
}
