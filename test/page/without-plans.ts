import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openTables, type TableDatabase } from "../../src/toolkit/store/database.js";
import { writeTables } from "../../src/toolkit/store/table.js";
import { noTables } from "../store/sample.js";

/** Returns what is made from a collection without a plan. */
export async function withoutPlans<Made>(make: (database: TableDatabase) => Promise<Made>): Promise<Made> {
	const directory = await mkdtemp(join(tmpdir(), "bice-none-"));
	await writeTables(noTables, directory);
	const database = await openTables(directory);
	try {
		return await make(database);
	} finally {
		database.close();
		await rm(directory, { recursive: true });
	}
}
