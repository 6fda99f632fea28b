import { languages } from "../page/copy/copy.js";
import { dataPaths } from "../page/download/data-path.js";
import { evidencePath } from "../page/evidence/evidence-path.js";
import { documentIds, sitePages } from "../page/site-map.js";
import { openTables } from "../store/database.js";
import { tableDirectory } from "./place.js";

/** Yields the address of every page of the site, and of every file that pages fetch by its address. */
export async function* pagePaths(): AsyncGenerator<string> {
	const database = await openTables(tableDirectory);
	try {
		for (const { address } of await sitePages(database)) yield address;
		for (const document of await documentIds(database)) {
			for (const language of languages) yield evidencePath(language, document);
		}
		yield* dataPaths();
	} finally {
		database.close();
	}
}
