import { FileAttachment } from "observablehq:stdlib";
import type { AsyncDuckDB, AsyncDuckDBConnection, VoidLogger } from "@duckdb/duckdb-wasm";

/** DuckDB in a worker, with the six tables in it. */
export interface Engine {
	connection: AsyncDuckDBConnection;
	/** Ends the worker, whatever it is doing. */
	stop(): void;
}

interface DuckDB {
	AsyncDuckDB: new (logger: VoidLogger, worker: Worker) => AsyncDuckDB;
	VoidLogger: new () => VoidLogger;
}

const parquet = () => ({
	documents: FileAttachment("../../data/documents.parquet").href,
	clauses: FileAttachment("../../data/clauses.parquet").href,
	targets: FileAttachment("../../data/targets.parquet").href,
	observations: FileAttachment("../../data/observations.parquet").href,
	reuse: FileAttachment("../../data/reuse.parquet").href,
	findings: FileAttachment("../../data/findings.parquet").href,
});

/** Starts DuckDB from the site's own files and fills it with the tables; after that it reads no file and no address. */
export async function startEngine(): Promise<Engine> {
	const { AsyncDuckDB, VoidLogger }: DuckDB = await import(FileAttachment("../../data/duckdb.js").href);
	const worker = new Worker(FileAttachment("../../data/duckdb-worker.js").href);
	const database = new AsyncDuckDB(new VoidLogger(), worker);
	await database.instantiate(FileAttachment("../../data/duckdb.wasm").href);
	await database.open({ query: { castBigIntToDouble: true, castDecimalToDouble: true } });
	const connection = await database.connect();
	for (const [name, address] of Object.entries(parquet())) {
		const bytes = await (await fetch(address)).arrayBuffer();
		await database.registerFileBuffer(`${name}.parquet`, new Uint8Array(bytes));
		await connection.query(`CREATE TABLE ${name} AS SELECT * FROM read_parquet('${name}.parquet')`);
	}
	await connection.query("SET enable_external_access = false");
	await connection.query("SET lock_configuration = true");
	return { connection, stop: () => worker.terminate() };
}
