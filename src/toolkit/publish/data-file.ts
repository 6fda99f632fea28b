import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { writeXlsx } from "hucre/xlsx";
import type { TableDatabase } from "../store/database.js";
import { databaseFile, tableFile } from "../store/table.js";
import { tableCsv } from "../store/table-csv.js";
import type { DataFile } from "./data-path.js";
import { indicatorCsv } from "./indicator/csv.js";
import { readIndicatorSheet } from "./indicator/read-sheet.js";
import { readLedger } from "./ledger/read.js";
import { ledgerSheet } from "./ledger/sheet.js";
import { sheetCsv } from "./ledger/sheet-csv.js";
import { toWorkbook } from "./ledger/workbook.js";
import type { NameBooks } from "./names.js";
import { toPageContext } from "./page-context.js";
import { tableDirectory } from "./place.js";
import { languagePrefix } from "./site-address.js";

/** What files are made from. */
export interface DataSource {
	database: TableDatabase;
	books: NameBooks;
	version: string;
	regions: readonly string[];
}

/**
 * Returns the bytes of a file to download; the same tables give the same bytes. `site` is the address at which the report
 * is published (`https://example.org/bice/`); only with it do the files of the ledger link to the sentences.
 */
export async function renderDataFile(
	file: DataFile,
	source: DataSource,
	site: string | undefined = process.env.BICE_SITE,
): Promise<string | Uint8Array> {
	switch (file.kind) {
		case "database":
			return readFile(join(tableDirectory, databaseFile));
		case "table":
			return file.format === "csv"
				? tableCsv(source.database, file.table)
				: readFile(tableFile(tableDirectory, file.table));
		case "indicator":
			return indicatorCsv(await readIndicatorSheet(source.database), toPageContext("zh", source.books));
		case "ledger":
			return renderLedgerFile(file, source, site);
	}
}

async function renderLedgerFile(
	{ language, format }: Extract<DataFile, { kind: "ledger" }>,
	{ database, books, version, regions }: DataSource,
	site: string | undefined,
): Promise<string | Uint8Array> {
	const page = toPageContext(language, books, { path: "/ledger", version, regions });
	const sheet = ledgerSheet(await readLedger(database, page.names), page);
	const address =
		site === undefined
			? undefined
			: (path: string) => new URL(`.${languagePrefix(language)}${path}`, site.replace(/\/*$/u, "/")).href;
	switch (format) {
		case "json":
			return JSON.stringify(sheet);
		case "csv":
			return sheetCsv(sheet, address);
		case "xlsx":
			return writeXlsx(toWorkbook(sheet, address));
	}
}
