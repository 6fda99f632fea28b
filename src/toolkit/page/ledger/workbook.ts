import type { Cell, CellStyle, CellValue, WriteOptions, WriteSheet } from "hucre/xlsx";
import type { Sheet, SheetCellType } from "./sheet.js";

/** A workbook carries a day on which it was made; one that never changes keeps the bytes the same for the same rows. */
const made = new Date(Date.UTC(2000, 0, 1));

const ink = { rgb: "14171A" };
const wrapped: CellStyle = { alignment: { vertical: "top", wrapText: true } };
const styles: Record<SheetCellType, CellStyle> = {
	text: wrapped,
	number: { alignment: { vertical: "top" }, numFmt: "General" },
	date: { alignment: { vertical: "top", horizontal: "left" }, numFmt: "yyyy-mm-dd" },
	link: { alignment: { vertical: "top" }, font: { color: ink, underline: true } },
};
const headStyle: CellStyle = {
	font: { bold: true, color: ink },
	alignment: { vertical: "center", wrapText: true },
	fill: { type: "pattern", pattern: "solid", fgColor: { rgb: "F3F3EF" } },
	border: { bottom: { style: "thin", color: ink } },
};

/**
 * Returns a sheet as what `writeXlsx` of `hucre` takes: head frozen and filtered, dates as dates, numbers as numbers, links
 * to sentences, and a second sheet of notes. Text is stored as text, so that none of it can run as a formula. Without
 * `address`, which makes the full address of a place inside the report, places are text: a link would lead nowhere.
 */
export function toWorkbook(sheet: Sheet, address?: (path: string) => string): WriteOptions {
	return {
		sheets: [tableSheet(sheet, address), notesSheet(sheet)],
		properties: { title: sheet.name, created: made, modified: made },
		defaultFont: { name: "Microsoft YaHei", size: 10 },
	};
}

function tableSheet({ name, columns, rows, open, openClause }: Sheet, address?: (path: string) => string): WriteSheet {
	const cells = new Map<string, Partial<Cell>>();
	for (const [place, column] of columns.entries()) cells.set(`0,${place}`, { value: column.name, style: headStyle });
	const lines = rows.map((row, index) =>
		row.cells.map((cell, place): CellValue => {
			const type = columns[place]?.type;
			if (type === "link" && address && typeof cell === "string") {
				const value = row.target ? open : openClause;
				cells.set(`${index + 1},${place}`, { value, hyperlink: { target: address(cell) }, style: styles.link });
				return value;
			}
			return type === "date" && typeof cell === "string" ? new Date(`${cell}T00:00:00Z`) : cell;
		}),
	);
	return {
		name,
		columns: columns.map(({ width, type }) => ({ width, style: styles[type] })),
		rows: [columns.map((column) => column.name), ...lines],
		cells,
		freezePane: { rows: 1, columns: 4 },
		autoFilter: { range: `A1:${letters(columns.length)}${rows.length + 1}` },
		pageSetup: {
			paperSize: "a4",
			orientation: "landscape",
			fitToPage: true,
			fitToWidth: 1,
			fitToHeight: 0,
			printTitlesRow: "$1:$1",
		},
	};
}

function notesSheet({ notes }: Sheet): WriteSheet {
	return {
		name: notes.name,
		columns: [
			{ width: 24, style: wrapped },
			{ width: 80, style: wrapped },
		],
		rows: notes.lines.map((line) => line.map((text) => text || null)),
	};
}

/** Returns the letters of a column, from 1: 27 → `AA`. */
function letters(column: number): string {
	const rest = Math.floor((column - 1) / 26);
	return (rest > 0 ? letters(rest) : "") + String.fromCharCode(65 + ((column - 1) % 26));
}
