import type { Span } from "../text/view.js";
import { isColumn, isDueColumn } from "./column.js";
import type { Paragraph } from "./paragraph.js";

/** A cell of a table, with the heading of its column; empty where the table's heading did not survive. */
export interface Cell extends Span {
	column: string;
	text: string;
}

/** A row of a table whose layout was lost on the way into plain text. */
export interface TableRow extends Span {
	cells: Cell[];
}

/** The rows of a plan's tables: of indicators, and of tasks. */
export interface Tabulated {
	indicators: TableRow[];
	tasks: TableRow[];
}

/**
 * Returns the rows of the tables of a plan: flattened to a cell a line, printed a row a line, or drawn with bars. The
 * paragraphs of indicators get the role `table`; those of tasks stay body, since their cells hold sentences.
 */
export function tableRows(all: readonly Paragraph[]): Tabulated {
	const body = all.filter(({ role }) => role === "body" || role === "heading");
	const rows = [...flattenedRows(body), ...barRows(body), ...printedRows(body)].sort((a, b) => a.start - b.start);
	const indicators = rows.filter(isIndicatorRow);
	markTable(body, indicators);
	return { indicators, tasks: rows.filter((row) => !isIndicatorRow(row)) };
}

/**
 * Returns when the cells of tasks are due, by the start of the cell: the cell of the row that stands under 完成时限 or
 * its like.
 */
export function taskDue(tasks: readonly TableRow[]): Map<number, string> {
	const due = new Map<number, string>();
	for (const { start, cells } of tasks) {
		const time = cells.find(({ column }) => isDueColumn(column))?.text;
		if (time === undefined) continue;
		due.set(start, time);
		for (const cell of cells) due.set(cell.start, time);
	}
	return due;
}

function markTable(body: readonly Paragraph[], rows: readonly TableRow[]): void {
	let row = 0;
	for (const paragraph of body) {
		while (row < rows.length && (rows[row]?.end ?? 0) <= paragraph.start) row++;
		if ((rows[row]?.start ?? Number.POSITIVE_INFINITY) <= paragraph.start) paragraph.role = "table";
	}
}

/** A row of indicators has an attribute, or a column for a year. */
const isIndicatorRow = ({ cells }: TableRow) =>
	cells.some(({ column, text }) => attribute.test(text) || /^(?:19|20)\d{2}|目标值/.test(column));

/** A heading of three or more columns, one a line, with 序号 among them, then rows that open with 1, 2, 3 … on a line. */
function flattenedRows(body: readonly Paragraph[]): TableRow[] {
	const rows: TableRow[] = [];
	for (let at = 0; at < body.length; at++) {
		const columns = readHeading(body, at);
		const counter = columns.indexOf("序号");
		if (columns.length < 3 || counter < 0) continue;
		const table = numberedRows(body, at + columns.length, columns.slice(counter + 1));
		rows.push(...table.rows);
		at = Math.max(at, table.next - 1);
	}
	return rows;
}

function readHeading(body: readonly Paragraph[], at: number): string[] {
	const columns: string[] = [];
	for (let index = at; index < body.length && columns.length < 12; index++) {
		const text = body[index]?.text ?? "";
		const isOwnName =
			columns.length > 0 && /^\p{Script=Han}{2,8}$/u.test(text) && isColumn(body[index + 1]?.text ?? "");
		if (!isColumn(text) && !isOwnName) break;
		columns.push(text);
	}
	return columns;
}

/**
 * In a table of indicators, cells beyond the columns of a row belong to the next (a category that spans several rows)
 * and are left out. In a table of tasks a cell may take several lines, and the last line is the last column's.
 */
function numberedRows(
	body: readonly Paragraph[],
	from: number,
	columns: readonly string[],
): { rows: TableRow[]; next: number } {
	const rows: TableRow[] = [];
	const isTasks = isDueColumn(columns.at(-1) ?? "");
	let next = from;
	let opening = findNumber(body, from, 1);
	for (let number = 1; opening >= 0; number++) {
		next = opening + 1 + columns.length;
		const following = findNumber(body, next, number + 1);
		const end = isTasks && following >= 0 ? following : next;
		const cells = body.slice(opening + 1, end).map((paragraph, index, all) => {
			const isLast = index === all.length - 1;
			const column = isTasks ? (isLast ? columns.length - 1 : Math.min(index, columns.length - 2)) : index;
			return cell(paragraph, columns[column] ?? "");
		});
		const [first] = cells;
		const last = cells.at(-1);
		if (!first || !last) break;
		rows.push({ start: first.start, end: last.end, cells });
		opening = following;
	}
	return { rows, next };
}

/** The next row opens within a few lines, the categories between rows. */
function findNumber(body: readonly Paragraph[], from: number, number: number): number {
	for (let index = from; index < Math.min(body.length, from + 8); index++) {
		if (body[index]?.text === String(number)) return index;
	}
	return -1;
}

const attribute = /^(?:约束性|预期性)$/;

const cell = ({ start, end, text }: Paragraph, column: string): Cell => ({ start, end, text, column });

/** Rows drawn with bars, under a row of column headings: `| 序号 | 任务 | 责任单位 | 完成时限 |`. */
function barRows(body: readonly Paragraph[]): TableRow[] {
	let columns: string[] = [];
	return body.flatMap((paragraph) => {
		if (!paragraph.text.includes("|")) return [];
		const cells = splitCells(paragraph);
		if (cells.length >= 3 && cells.every(({ text }) => isColumn(text))) {
			columns = cells.map(({ text }) => text);
			return [];
		}
		if (columns.length === 0 || cells.length !== columns.length) return [];
		const named = cells.map((cell, index) => ({ ...cell, column: columns[index] ?? "" }));
		return [{ start: paragraph.start, end: paragraph.end, cells: named }];
	});
}

/** Rows printed as lines keep their cells apart by tabs; the attribute 约束性 or 预期性 marks them. */
function printedRows(body: readonly Paragraph[]): TableRow[] {
	return body.flatMap((paragraph, index) => {
		const cells = paragraph.text.includes("|") ? [] : splitCells(paragraph);
		if (cells.length < 4 || !cells.some(({ text }) => attribute.test(text))) return [];
		const named = cells.filter(({ text }) => !/^\d{1,2}$/.test(text) || text !== cells[0]?.text);
		const name = named.some(({ text }) => /\p{Script=Han}{3}/u.test(text) && !attribute.test(text))
			? []
			: nameAround(body, index);
		return [{ start: paragraph.start, end: paragraph.end, cells: [...name, ...named] }];
	});
}

/** A name too long for its column stands on the lines before and after the row. */
function nameAround(body: readonly Paragraph[], index: number): Cell[] {
	const before = body[index - 1];
	const after = body[index + 1];
	if (!before || before.text.length > 24 || before.text.includes("\t")) return [];
	const rest = after && after.text.length <= 16 && !/^\d|\t/.test(after.text) ? after.text : "";
	return [{ start: before.start, end: before.end, column: "指标", text: before.text + rest }];
}

function splitCells({ start, text: line }: Paragraph): Cell[] {
	const cells: Cell[] = [];
	let from = 0;
	for (const part of line.split(/[\t|]/)) {
		const text = part.trim();
		const at = start + from + part.indexOf(text);
		if (text !== "") cells.push({ start: at, end: at + text.length, column: "", text });
		from += part.length + 1;
	}
	return cells;
}
