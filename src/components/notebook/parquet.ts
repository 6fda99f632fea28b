import { loadDuckDB, startDatabase } from "./database.js";
import type { Outcome } from "./run-query.js";

/**
 * Returns an answer as the bytes of a Parquet file. The engine that answers queries is forbidden to write files, so a
 * second one, in which no query ever runs, takes the rows, writes them, and ends.
 */
export async function toParquet({ table }: Outcome): Promise<Uint8Array> {
	const duckdb = await loadDuckDB();
	const { database, stop } = await startDatabase(duckdb);
	try {
		const connection = await database.connect();
		await connection.insertArrowFromIPCStream(duckdb.tableToIPC(table, "stream"), { name: "answer", create: true });
		await connection.query("COPY answer TO 'answer.parquet' (FORMAT PARQUET, COMPRESSION ZSTD)");
		return await database.copyFileToBuffer("answer.parquet");
	} finally {
		stop();
	}
}
