import { readIndicatorSheet } from "../../../src/toolkit/page/indicator/read-sheet.js";
import { seedDatabase } from "../seed-database.js";

/** Returns the indicators of the seed plans. */
export async function readSeedSheet() {
	return await readIndicatorSheet(await seedDatabase());
}
