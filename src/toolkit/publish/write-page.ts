import { openTables, type TableDatabase } from "../store/database.js";
import { envelope, type Page } from "./envelope.js";
import { type Names, readNames } from "./names.js";
import { tableDirectory } from "./place.js";

/** Opens the tables, renders a page from them, and writes it to standard output, where Framework takes it. */
export async function writePage(render: (database: TableDatabase, names: Names) => Promise<Page>): Promise<void> {
	const names = await readNames();
	const database = await openTables(tableDirectory);
	try {
		process.stdout.write(envelope(await render(database, names), names));
	} finally {
		database.close();
	}
}
