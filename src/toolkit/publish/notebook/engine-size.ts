import { stat } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { tableNames } from "../../schema/table.js";
import { tableDirectory } from "../place.js";
import { sum } from "../sum.js";

/** Returns how many bytes the first query loads: the engine, and the tables. */
export async function engineSize(directory: string = tableDirectory): Promise<{ engine: number; tables: number }> {
	const { resolve } = createRequire(import.meta.url);
	const engine = ["duckdb-eh.wasm", "duckdb-browser-eh.worker.js"];
	const size = async (files: readonly string[]) => sum(await Promise.all(files.map(fileSize)));
	return {
		engine: await size(engine.map((file) => resolve(`@duckdb/duckdb-wasm/dist/${file}`))),
		tables: await size(tableNames.map((name) => join(directory, `${name}.parquet`))),
	};
}

/** A file that is not there (tables that no build has written yet) weighs nothing. */
async function fileSize(file: string): Promise<number> {
	return stat(file).then(
		({ size }) => size,
		() => 0,
	);
}
