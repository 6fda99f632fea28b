import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { run } from "../../src/toolkit/pipeline.js";
import { openTables, type TableDatabase } from "../../src/toolkit/store/database.js";
import { writeTables } from "../../src/toolkit/store/table.js";
import { codebooks, sources } from "../row/collection.js";

/** The tables of the five plans, open for the pages; `close` removes them again. */
export async function openCollection(): Promise<{ database: TableDatabase; close(): Promise<void> }> {
	const directory = await mkdtemp(join(tmpdir(), "bice-pages-"));
	await writeTables(run(sources, codebooks), directory);
	const database = await openTables(directory, { superseded: "left out" });
	return {
		database,
		close: async () => {
			database.close();
			await rm(directory, { recursive: true });
		},
	};
}
