import { FileAttachment } from "observablehq:stdlib";
import type { AsyncDuckDB, VoidLogger } from "@duckdb/duckdb-wasm";

/** What the site's copy of DuckDB gives. */
export interface DuckDB {
	AsyncDuckDB: new (logger: VoidLogger, worker: Worker) => AsyncDuckDB;
	VoidLogger: new () => VoidLogger;
	/** Returns an Arrow table as the stream of bytes that a database takes in. */
	tableToIPC(table: unknown, form: "stream"): Uint8Array;
}

/** A database in a worker of its own. */
export interface Database {
	readonly database: AsyncDuckDB;
	/** Ends the worker, whatever it is doing. */
	stop(): void;
}

/** Returns the site's copy of DuckDB. */
export function loadDuckDB(): Promise<DuckDB> {
	return import(FileAttachment("../../data/duckdb.js").href);
}

/** Starts an empty database from the site's own files; `progress` hears the share of it that is there, 0 to 1. */
export async function startDatabase(duckdb: DuckDB, progress?: (share: number) => void): Promise<Database> {
	const worker = new Worker(FileAttachment("../../data/duckdb-worker.js").href);
	const database = new duckdb.AsyncDuckDB(new duckdb.VoidLogger(), worker);
	await database.instantiate(FileAttachment("../../data/duckdb.wasm").href, null, ({ bytesLoaded, bytesTotal }) => {
		if (bytesTotal > 0) progress?.(Math.min(1, bytesLoaded / bytesTotal));
	});
	await database.open({ query: { castDecimalToDouble: true } });
	return { database, stop: () => worker.terminate() };
}
