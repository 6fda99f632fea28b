import { openTables } from "../store/database.js";
import { tableDirectory } from "./place.js";

/** Returns the addresses at which the plans of the tables were published, where the catalogue states them. */
export async function sourceAddresses(): Promise<string[]> {
	const database = await openTables(tableDirectory);
	try {
		const rows = await database.query("SELECT DISTINCT source_url FROM documents WHERE source_url IS NOT NULL");
		return rows.map(({ source_url }) => String(source_url));
	} finally {
		database.close();
	}
}
