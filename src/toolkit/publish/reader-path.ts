import { openTables } from "../store/database.js";
import { tableDirectory } from "./place.js";

/** Yields the address of every plan's reader page, `/reader/gaoqing-2024-key-points`, in the order of the documents. */
export async function* readerPaths(): AsyncGenerator<string> {
	const database = await openTables(tableDirectory);
	try {
		for (const { document_id } of await database.query("SELECT document_id FROM documents ORDER BY document_id")) {
			yield `/reader/${document_id}`;
		}
	} finally {
		database.close();
	}
}
