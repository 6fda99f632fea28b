import { writeXlsx } from "hucre/xlsx";
import type { TableDatabase } from "../../store/database.js";
import { readDatabaseFile, readTableFile } from "../../store/table.js";
import { tableCsv } from "../../store/table-csv.js";
import { languagePrefix } from "../address/site-address.js";
import { indicatorCsv } from "../indicator/csv.js";
import { readIndicatorSheet } from "../indicator/read-sheet.js";
import { readLedger } from "../ledger/read.js";
import { ledgerSheet } from "../ledger/sheet.js";
import { sheetCsv } from "../ledger/sheet-csv.js";
import { toWorkbook } from "../ledger/workbook.js";
import { toPageContext } from "../page-context.js";
import type { NameBooks } from "../word/names.js";
import type { DataFile } from "./data-path.js";

/** What files are made from. */
export interface DataSource {
	database: TableDatabase;
	books: NameBooks;
	version: string;
	regions: readonly string[];
	/** Where the report is published, `https://example.org/bice/`; only with it do the files of the ledger link to the sentences. */
	site: string | undefined;
}

/** Returns the bytes of a file to download; the same tables give the same bytes. */
export async function renderDataFile(file: DataFile, source: DataSource): Promise<string | Uint8Array> {
	switch (file.kind) {
		case "database":
			return readDatabaseFile();
		case "table":
			return file.format === "csv" ? tableCsv(source.database.archive, file.table) : readTableFile(file.table);
		case "indicator":
			return indicatorCsv(await readIndicatorSheet(source.database), toPageContext("zh", source.books));
		case "ledger":
			return renderLedgerFile(file, source);
	}
}

async function renderLedgerFile(
	{ language, format }: Extract<DataFile, { kind: "ledger" }>,
	{ database, books, version, regions, site }: DataSource,
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
