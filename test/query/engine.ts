import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import type { DuckDBBindings, DuckDBBundles, DuckDBRuntime, Logger } from "@duckdb/duckdb-wasm/blocking";
import type { BoundQuery, Query } from "../../src/toolkit/query/query.js";
import { tableNames } from "../../src/toolkit/schema/table.js";
import { openTables } from "../../src/toolkit/store/database.js";
import { tableFile } from "../../src/toolkit/store/table.js";

/** What DuckDB-Wasm offers in Node; its types describe the browser's half only. */
interface NodeWasm {
	createDuckDB(bundles: DuckDBBundles, logger: Logger, runtime: DuckDBRuntime): Promise<DuckDBBindings>;
	VoidLogger: new () => Logger;
	NODE_RUNTIME: DuckDBRuntime;
}

/** An engine with the six tables in it: that of the build, or the older one of the browser. */
export interface Engine {
	rows<Row>(query: Query<Row> | BoundQuery<Row>): Promise<Row[]>;
	close(): void;
}

const paramsOf = (query: Query<unknown> | BoundQuery<unknown>) => ("params" in query ? query.params : []);

/** Returns the engine of the build over the tables of a directory. */
export async function buildEngine(directory: string): Promise<Engine> {
	const database = await openTables(directory);
	return {
		rows: async <Row>(query: Query<Row>) => (await database.query(query.sql, paramsOf(query))) as Row[],
		close: () => database.close(),
	};
}

/** Returns the engine of the browser, DuckDB-Wasm, here in Node, over the tables of a directory. */
export async function browserEngine(directory: string): Promise<Engine> {
	const require = createRequire(import.meta.url);
	const duckdb: NodeWasm = require("@duckdb/duckdb-wasm/blocking");
	const folder = dirname(require.resolve("@duckdb/duckdb-wasm"));
	const modules = {
		mvp: { mainModule: join(folder, "duckdb-mvp.wasm"), mainWorker: "" },
		eh: { mainModule: join(folder, "duckdb-eh.wasm"), mainWorker: "" },
	};
	const database = await duckdb.createDuckDB(modules, new duckdb.VoidLogger(), duckdb.NODE_RUNTIME);
	await database.instantiate(() => {});
	database.open({ query: { castBigIntToDouble: true, castDecimalToDouble: true } });
	const connection = database.connect();
	for (const name of tableNames) {
		database.registerFileBuffer(`${name}.parquet`, new Uint8Array(await readFile(tableFile(directory, name))));
		connection.query(`CREATE TABLE ${name} AS SELECT * FROM read_parquet('${name}.parquet')`);
	}
	return {
		rows: async <Row>(query: Query<Row>) => {
			const statement = connection.prepare(query.sql);
			const answer = statement.query(...paramsOf(query)).toArray();
			statement.close();
			return answer.map((row: unknown) => JSON.parse(JSON.stringify(row)) as Row);
		},
		close: () => connection.close(),
	};
}
