import { stat } from "node:fs/promises";
import { createRequire } from "node:module";
import { tableNames } from "../schema/table.js";
import { projectAt } from "./project.js";
import { tableFile } from "./table.js";

/** Returns how many bytes the first query of a browser loads: DuckDB's engine, and the Parquet files of a directory. */
export async function engineSize(
	directory: string = projectAt(".").tables,
): Promise<{ engine: number; tables: number }> {
	const { resolve } = createRequire(import.meta.url);
	const engine = ["duckdb-eh.wasm", "duckdb-browser-eh.worker.js"];
	return {
		engine: await sizeOf(engine.map((file) => resolve(`@duckdb/duckdb-wasm/dist/${file}`))),
		tables: await sizeOf(tableNames.map((name) => tableFile(directory, name))),
	};
}

/** A file that is not there (tables that no build has written yet) weighs nothing. */
async function sizeOf(files: readonly string[]): Promise<number> {
	const sizes = await Promise.all(
		files.map((file) =>
			stat(file).then(
				({ size }) => size,
				() => 0,
			),
		),
	);
	return sizes.reduce((total, size) => total + size, 0);
}
