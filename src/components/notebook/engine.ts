import type { AsyncDuckDBConnection } from "@duckdb/duckdb-wasm";
import { pageFile } from "../site/page-file.js";
import type { KnownPlaces } from "./cell-path.js";
import { type Database, loadDuckDB, startDatabase } from "./database.js";
import { type Outcome, runQuery } from "./run-query.js";

/** DuckDB in a worker, with the six tables in it. */
export interface Engine {
	readonly places: KnownPlaces;
	/** Runs all statements. Throws a `QueryFailure` at the first that fails. */
	run(sql: string): Promise<Outcome>;
	/** Ends the worker, whatever it is doing. */
	stop(): void;
}

type Row = Readonly<Record<string, unknown>>;

const tables = ["documents", "clauses", "targets", "observations", "reuse", "findings"];

/** Starts DuckDB from the site's own files and fills it with the tables; after that it reads no file and no address. */
export async function startEngine(progress?: (share: number) => void): Promise<Engine> {
	const { database, stop } = await startDatabase(await loadDuckDB(), progress);
	const connection = await database.connect();
	await fill({ database, stop }, connection);
	await connection.query("SET enable_external_access = false");
	await connection.query("SET lock_configuration = true");
	const places = await readPlaces(connection);
	return { places, run: (sql) => runQuery(connection, sql), stop };
}

async function fill({ database }: Database, connection: AsyncDuckDBConnection): Promise<void> {
	await Promise.all(
		tables.map(async (name) => {
			const bytes = await (await fetch(pageFile(`table/${name}`))).arrayBuffer();
			await database.registerFileBuffer(`${name}.parquet`, new Uint8Array(bytes));
		}),
	);
	for (const name of tables) {
		await connection.query(`CREATE TABLE ${name} AS SELECT * FROM read_parquet('${name}.parquet')`);
	}
}

async function readPlaces(connection: AsyncDuckDBConnection): Promise<KnownPlaces> {
	const documents = (await connection.query("SELECT document_id FROM documents")).toArray();
	const targets = (await connection.query("SELECT target_id, document_id FROM targets")).toArray();
	return {
		documents: new Set(documents.map((row: Row) => String(row.document_id))),
		targets: new Map(targets.map((row: Row) => [String(row.target_id), String(row.document_id)])),
	};
}
