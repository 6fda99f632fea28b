import { readIndicatorSheet } from "../../../src/toolkit/page/indicator/read-sheet.js";
import { run } from "../../../src/toolkit/pipeline.js";
import type { Tables } from "../../../src/toolkit/schema/table.js";
import { openTables, type TableDatabase } from "../../../src/toolkit/store/database.js";
import { writeTables } from "../../../src/toolkit/store/table.js";
import { codebooks, sources } from "../../row/collection.js";
import { newFolder } from "../../store/sample.js";

/** Opens the tables of the seed plans, or others, in a folder that goes with the test file. */
export async function openSample(tables: Tables = run(sources, codebooks)): Promise<TableDatabase> {
	const folder = await newFolder();
	await writeTables(tables, folder);
	return openTables(folder);
}

/** Returns the indicators of the seed plans. */
export async function readSeedSheet() {
	const database = await openSample();
	const sheet = await readIndicatorSheet(database);
	database.close();
	return sheet;
}
