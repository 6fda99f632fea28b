import type { Answer, AnswerCell, Choice } from "./answer.js";
import { answerFields, type Role } from "./answer-role.js";

/** How a chart is drawn: bars that stand for a name each, dots where a name has many, a line along time, points, a distribution. */
export type ChartKind = "bars" | "dots" | "line" | "points" | "distribution";

/** A mark: what it measures, what it lies along, which part of the chart it is in, and the row that it comes from. */
export interface Mark {
	value: number;
	by: string | number;
	apart: string | null;
	/** Where a step of a distribution ends; it begins at `by`. */
	to?: number;
	/** The row of the answer; null where the mark counts several. */
	row: number | null;
}

/** What a choice of columns comes to: the marks in order, the values along which they lie, the parts, and what was left out. */
export interface Marks {
	readonly kind: ChartKind;
	readonly marks: readonly Mark[];
	readonly by: readonly (string | number)[];
	readonly parts: readonly string[];
	/** How many rows have no mark: nothing to measure in them, or beyond what a chart can show. */
	readonly left: number;
}

/** The most that a chart shows of each: rows of bars, columns of them, parts told apart by shape, marks. */
export const most = { bars: 48, columns: 12, shapes: 8, marks: 4000 };
const bins = 16;

/** Returns the marks of a choice of columns. Nothing is added up: where a name has several numbers, each is a mark. */
export function toMarks(answer: Answer, choice: Choice): Marks {
	const role = answerFields(answer)[choice.by]?.role ?? "none";
	if (choice.value === null && role === "measure") return distribution(answer, choice.by);
	const all = choice.value === null ? counted(answer, choice) : measured(answer, choice, role);
	const total = choice.value === null ? all.reduce((sum, { value }) => sum + value, 0) : answer.count;
	const kind = kindOf(role, all);
	const by = ordered([...new Set(all.map((mark) => mark.by))], role);
	const parts = [...new Set(all.map((mark) => mark.apart ?? ""))].slice(0, most[isListed(kind) ? "columns" : "shapes"]);
	const rows = new Set(isListed(kind) ? by.slice(0, most.bars) : by);
	const marks = all.filter((mark) => rows.has(mark.by) && parts.includes(mark.apart ?? "")).slice(0, most.marks);
	const drawn = choice.value === null ? marks.reduce((sum, { value }) => sum + value, 0) : marks.length;
	return { kind, marks, by: [...rows], parts: choice.apart === null ? [] : parts, left: total - drawn };
}

function kindOf(role: Role, marks: readonly Mark[]): ChartKind {
	if (role === "measure") return "points";
	const isSingle = new Set(marks.map(({ by, apart }) => JSON.stringify([by, apart]))).size === marks.length;
	if (role === "time") return isSingle ? "line" : "points";
	return isSingle ? "bars" : "dots";
}

function measured(answer: Answer, { value, by, apart }: Choice, role: Role): Mark[] {
	return eachRow(answer).flatMap((row) => {
		const number = answer.cell(row, value ?? 0);
		const along = answer.cell(row, by);
		if (typeof number !== "number" || !Number.isFinite(number)) return [];
		if (role === "measure" && typeof along !== "number") return [];
		return [{ value: number, by: keyOf(along, role), apart: partOf(answer, row, apart), row }];
	});
}

function counted(answer: Answer, { by, apart }: Choice): Mark[] {
	const counts = new Map<string, Mark>();
	for (const row of eachRow(answer)) {
		const mark = {
			value: 1,
			by: keyOf(answer.cell(row, by), "category"),
			apart: partOf(answer, row, apart),
			row: null,
		};
		const key = JSON.stringify([mark.by, mark.apart]);
		const known = counts.get(key);
		if (known) known.value += 1;
		else counts.set(key, mark);
	}
	return [...counts.values()];
}

/** Counts of rows in equal steps of a number's range. */
function distribution(answer: Answer, column: number): Marks {
	const numbers = eachRow(answer)
		.map((row) => answer.cell(row, column))
		.filter((value): value is number => typeof value === "number" && Number.isFinite(value));
	const [low, high] = numbers.reduce(
		([low, high], number) => [Math.min(low, number), Math.max(high, number)],
		[Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY],
	);
	const step = numbers.length === 0 || high === low ? 1 : (high - low) / bins;
	const counts = new Array<number>(bins).fill(0);
	for (const number of numbers) {
		const bin = Math.min(bins - 1, Math.floor((number - low) / step));
		counts[bin] = (counts[bin] ?? 0) + 1;
	}
	const edge = (bin: number) => Number((low + bin * step).toPrecision(12));
	const marks = counts.map((value, bin) => ({ value, by: edge(bin), to: edge(bin + 1), apart: null, row: null }));
	return {
		kind: "distribution",
		marks: marks.filter(({ value }) => value > 0),
		by: [],
		parts: [],
		left: answer.count - numbers.length,
	};
}

function keyOf(cell: AnswerCell, role: Role): string | number {
	return role === "measure" && typeof cell === "number" ? cell : cell === null ? "—" : String(cell);
}

function partOf(answer: Answer, row: number, column: number | null): string | null {
	return column === null ? null : String(answer.cell(row, column) ?? "—");
}

/** Times stand in their own order; names in that of the answer, which the query chose. */
function ordered(values: (string | number)[], role: Role): (string | number)[] {
	return role === "time" ? values.sort((a, b) => String(a).localeCompare(String(b), "en")) : values;
}

const eachRow = (answer: Answer) => Array.from({ length: answer.count }, (_, row) => row);

/** Returns whether a chart lists names, a row each. */
export function isListed(kind: ChartKind): boolean {
	return kind === "bars" || kind === "dots";
}
