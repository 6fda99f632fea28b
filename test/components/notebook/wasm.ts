import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import type {
	DuckDBBindings,
	DuckDBBundles,
	DuckDBConnection,
	DuckDBRuntime,
	Logger,
} from "@duckdb/duckdb-wasm/blocking";

/** What DuckDB-Wasm offers in Node; its types describe the browser's half only. */
interface NodeWasm {
	createDuckDB(bundles: DuckDBBundles, logger: Logger, runtime: DuckDBRuntime): Promise<DuckDBBindings>;
	VoidLogger: new () => Logger;
	NODE_RUNTIME: DuckDBRuntime;
}

/** Returns a connection of the browser's engine, here in Node, opened as the notebook opens it. */
export async function connect(): Promise<{ database: DuckDBBindings; connection: DuckDBConnection }> {
	const require = createRequire(import.meta.url);
	const duckdb: NodeWasm = require("@duckdb/duckdb-wasm/blocking");
	const folder = dirname(require.resolve("@duckdb/duckdb-wasm"));
	const modules = {
		mvp: { mainModule: join(folder, "duckdb-mvp.wasm"), mainWorker: "" },
		eh: { mainModule: join(folder, "duckdb-eh.wasm"), mainWorker: "" },
	};
	const database = await duckdb.createDuckDB(modules, new duckdb.VoidLogger(), duckdb.NODE_RUNTIME);
	await database.instantiate(() => {});
	database.open({ query: { castDecimalToDouble: true } });
	return { database, connection: database.connect() };
}
