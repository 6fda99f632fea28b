import { tables } from "../../schema/table.js";
import type { TableDatabase } from "../../store/database.js";
import type { PageContext } from "../page-context.js";
import type { DownloadGroup } from "../part/download-list.js";
import { readNameBooks } from "../word/names.js";
import { renderDataFile } from "./data-file.js";
import { type DataFile, downloadFiles } from "./data-path.js";

/**
 * Returns what can be downloaded, in the words of the page: all tables in one file, each table, the ledger in the language
 * of the page. Sizes are those of the files as they are built.
 */
export async function readDownloads(database: TableDatabase, page: PageContext): Promise<DownloadGroup[]> {
	const { version, regions, site } = page;
	const source = { database, books: await readNameBooks(), version, regions, site };
	const offered = downloadFiles().filter((file) => file.kind !== "ledger" || file.language === page.language);
	const groups = new Map<string, DownloadGroup>();
	for (const file of offered) {
		const id = file.kind === "table" ? file.table : file.kind;
		const content = await renderDataFile(file, source);
		const own = { path: file.path, bytes: Buffer.byteLength(content) };
		groups.set(id, { id, ...wordsOf(file, page), files: [...(groups.get(id)?.files ?? []), own] });
	}
	return [...groups.values()];
}

function wordsOf(file: DataFile, { copy, language }: PageContext): { name: string; note: string } {
	if (file.kind === "table") return { name: file.table, note: tables[file.table][language] };
	return copy.ledger.files[file.kind];
}
