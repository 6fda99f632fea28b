import { FileAttachment } from "observablehq:stdlib";
import type { WriteOptions } from "hucre/xlsx";
import { narrowSheet, type ShownPart } from "../../toolkit/page/ledger/narrow-sheet.js";
import type { Sheet } from "../../toolkit/page/ledger/sheet.js";
import { sheetCsv } from "../../toolkit/page/ledger/sheet-csv.js";
import { toWorkbook } from "../../toolkit/page/ledger/workbook.js";
import { pageFile } from "../site/page-file.js";

interface SpreadsheetWriter {
	writeXlsx(workbook: WriteOptions): Promise<Uint8Array<ArrayBuffer>>;
}

/** Returns a spreadsheet file of what is shown, its links leading to this site. The rows, and the writer, are fetched now. */
export async function writeShown(format: "xlsx" | "csv", part: ShownPart): Promise<Blob> {
	const sheet = narrowSheet((await (await fetch(pageFile("ledger"))).json()) as Sheet, part);
	if (format === "csv") return new Blob([sheetCsv(sheet, address)], { type: "text/csv;charset=utf-8" });
	const { writeXlsx }: SpreadsheetWriter = await import(FileAttachment("../../data/xlsx.js").href);
	return new Blob([await writeXlsx(toWorkbook(sheet, address))], {
		type: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
	});
}

/** The name of the site leads to its first page in the language: all places inside the report count from there. */
function address(path: string): string {
	const home = document.querySelector<HTMLAnchorElement>("a.brand")?.href ?? location.href;
	return new URL(`.${path}`, home).href;
}
