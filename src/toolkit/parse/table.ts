import type { Span } from "../text/view.js";
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

const heading =
	/^(?:序号|类别|类型|领域|指标(?:名称)?|主要指标|(?:计量)?单位|(?:指标)?属性|性质|(?:19|20)\d{2}年?(?:实际|目标|规划|基期|完成)?值?|基期值?|现状值?|目标值?|规划目标|年均.{0,10}|累计.{0,6}|增速|(?:重点|工作|主要|具体|目标)?任务(?:名称|内容)?|项目名称|(?:建设|工作|主要)内容|(?:工作|主要|具体)?措施|工作目标|(?:责任|牵头|配合|主责)(?:单位|部门|领导)|(?:完成)?(?:时限|时间)(?:要求|节点)?|时间节点|进度安排|备注)(?:\(.*\))?$/;

/**
 * Returns the rows of the tables of indicators of a plan, those flattened to a cell a line and those printed a row a
 * line, and gives their paragraphs the role `table`. Tables of tasks stay body: their cells hold sentences.
 */
export function tableRows(all: readonly Paragraph[]): TableRow[] {
	const body = all.filter(({ role }) => role === "body" || role === "heading");
	const rows = [...flattenedRows(body), ...printedRows(body)].filter(isIndicatorRow).sort((a, b) => a.start - b.start);
	let row = 0;
	for (const paragraph of body) {
		while (row < rows.length && (rows[row]?.end ?? 0) <= paragraph.start) row++;
		if ((rows[row]?.start ?? Number.POSITIVE_INFINITY) <= paragraph.start) paragraph.role = "table";
	}
	return rows;
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
		if (!heading.test(text)) break;
		columns.push(text);
	}
	return columns;
}

/** Cells beyond the columns of a row belong to the next (a category that spans several rows) and are left out. */
function numberedRows(
	body: readonly Paragraph[],
	from: number,
	columns: readonly string[],
): { rows: TableRow[]; next: number } {
	const rows: TableRow[] = [];
	let next = from;
	let opening = findNumber(body, from, 1);
	for (let number = 1; opening >= 0; number++) {
		const cells = body
			.slice(opening + 1, opening + 1 + columns.length)
			.map((paragraph, index) => cell(paragraph, columns[index] ?? ""));
		const [first] = cells;
		const last = cells.at(-1);
		if (!first || !last) break;
		rows.push({ start: first.start, end: last.end, cells });
		next = opening + 1 + columns.length;
		opening = findNumber(body, next, number + 1);
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

/** Rows printed as lines keep their cells apart by tabs; the attribute 约束性 or 预期性 marks them. */
function printedRows(body: readonly Paragraph[]): TableRow[] {
	return body.flatMap((paragraph, index) => {
		const cells = splitCells(paragraph);
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

function splitCells({ start, text }: Paragraph): Cell[] {
	const cells: Cell[] = [];
	let from = 0;
	for (const part of text.split("\t")) {
		if (part !== "") cells.push({ start: start + from, end: start + from + part.length, column: "", text: part });
		from += part.length + 1;
	}
	return cells;
}
