import type { Card, CardCell } from "../card.js";
import { columnName } from "../data/record.js";
import { sourceLine } from "../layout/source-line.js";

/** A chart as a table that people read: a row for each row of the chart, a column for each of its columns. */
export interface CardTable {
	/** What stands over it. */
	caption: string;
	/** Heads of the columns; the first is of the rows' names and empty. */
	head: readonly string[];
	rows: readonly TableRow[];
	/** What stands under it: reasons by their signs, notes, sources. */
	notes: readonly string[];
}

export interface TableRow {
	name: string;
	cells: readonly TableCell[];
}

/** A cell: what is printed, the sign of its reasons below the table, and where its only sentence stands in the report. */
export interface TableCell {
	text: string;
	sign: string;
	href: string | null;
}

/** Returns a card as a table. Reasons stand below it, each once, where cells point to them: `≤702 [1]`. */
export function cardTable(card: Card): CardTable {
	const reasons: string[] = [];
	const rows = card.rows.map((row) => ({
		name: row.note === "" ? row.label : bracketed(row.label, row.note, card),
		cells: row.cells.map((cell) => toCell(cell, card, reasons)),
	}));
	const head = card.columns.map((column) => {
		const name = columnName(column);
		return column.note === "" ? name : bracketed(name, column.note, card);
	});
	const source = sourceLine(card.sources, card.language);
	return {
		caption: card.title,
		head: ["", ...head],
		rows,
		notes: [
			...reasons.map((reason, index) => `[${index + 1}] ${reason}`),
			...card.notes,
			...(source === "" ? [] : [`${card.language === "zh" ? "来源：" : "Sources: "}${source}`]),
		],
	};
}

function toCell(cell: CardCell, card: Card, reasons: string[]): TableCell {
	const places = cell.reasons.map((reason) => {
		if (!reasons.includes(reason)) reasons.push(reason);
		return reasons.indexOf(reason) + 1;
	});
	const [point] = cell.points;
	return {
		text: cell.note === "" ? cell.text : bracketed(cell.text, cell.note, card),
		sign: places.length === 0 ? "" : `[${places.join(", ")}]`,
		href: point && cell.points.length === 1 ? point.href : null,
	};
}

function bracketed(text: string, note: string, { language }: Card): string {
	if (text === "") return note;
	return language === "zh" ? `${text}（${note}）` : `${text} (${note})`;
}
