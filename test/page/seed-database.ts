import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { run } from "../../src/toolkit/pipeline.js";
import type { Tables } from "../../src/toolkit/schema/table.js";
import { openTables, type TableDatabase } from "../../src/toolkit/store/database.js";
import { writeTables } from "../../src/toolkit/store/table.js";
import { codebooks, sources } from "../row/collection.js";

/** The tables of the five plans. */
export const tables: Tables = run(sources, codebooks);

/** Opens tables as a report asks them. They are copied into memory, so that their folder goes at once. */
export async function openReport(tables: Tables): Promise<TableDatabase> {
	const directory = await mkdtemp(join(tmpdir(), "bice-report-"));
	try {
		await writeTables(tables, directory);
		return await openTables(directory, { superseded: "left out" });
	} finally {
		await rm(directory, { recursive: true });
	}
}

let opened: Promise<TableDatabase> | undefined;

/**
 * Returns the tables of the five plans, open. Test files of a process share them, and with them what pages remember of a
 * database; nobody closes them.
 */
export function seedDatabase(): Promise<TableDatabase> {
	opened ??= openReport(tables);
	return opened;
}
