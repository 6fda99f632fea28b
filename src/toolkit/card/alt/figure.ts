import type { Card, CardCell } from "../card.js";
import { type NumeralKind, numeralsIn } from "./numeral.js";

/** A number that a chart draws, prints or counts, which its words may repeat. */
export interface Figure {
	value: number;
	kind: NumeralKind;
	/** Places of the row and the column that it is of; null where it is of no single one. */
	row: number | null;
	column: number | null;
	/** Whether it is the sum or the count of several rows or columns. */
	total?: boolean;
}

/** A cell with the places of its row and its column. */
export interface Place {
	row: number;
	column: number;
	cell: CardCell;
}

/** Returns the cells of a chart with their places, row by row. */
export function placesOf({ rows }: Pick<Card, "rows">): Place[] {
	return rows.flatMap(({ cells }, row) => cells.map((cell, column) => ({ row, column, cell })));
}

/** Returns the numbers that a chart has without any reckoning: of its points, its scales, and of all that it prints. */
export function ownFigures(card: Card): Figure[] {
	const printed = (text: string, row: number | null, column: number | null) =>
		printedNumbers(text, card).map((number): Figure => ({ ...number, row, column }));
	return [
		...placesOf(card).flatMap(({ row, column, cell }) => [
			...pointNumbers(cell).map((number): Figure => ({ ...number, row, column })),
			...[cell.text, cell.note, ...cell.reasons].flatMap((text) => printed(text, row, column)),
		]),
		...card.columns.flatMap(({ note }, column) => printed(note, null, column)),
		...card.rows.flatMap(({ label, note }, row) => [label, note].flatMap((text) => printed(text, row, null))),
		...[...card.notes, ...card.definitions.flatMap(({ term, text }) => [term, text])].flatMap((text) =>
			printed(text, null, null),
		),
		...card.rows.flatMap(scaleFigures),
	];
}

type NumberOfKind = Pick<Figure, "value" | "kind">;

function pointNumbers({ points }: CardCell): NumberOfKind[] {
	return points.flatMap(({ value, value_max, unit, year, at, to }) => {
		const length = at === null || to === null ? null : to - at;
		return [
			...ofKind(kindOfUnit(unit), value, value_max),
			...ofKind("plain", at, to, length),
			...ofKind("year", year, at, to),
		];
	});
}

function kindOfUnit(unit: string): NumeralKind {
	if (/^[%‰]/u.test(unit)) return "percent";
	return /百分点|percentage point/u.test(unit) ? "points" : "plain";
}

/** All drawn scales begin at zero or say where; those of shares may end at 100. */
function scaleFigures({ scale }: Card["rows"][number]): Figure[] {
	if (scale.kind === "text" || scale.kind === "count") return [];
	const ends = scale.kind === "axis" ? [scale.from, scale.to] : [0, scale.most];
	const kinds = scale.kind === "axis" ? (["plain", "year"] as const) : (["plain", "percent"] as const);
	return kinds.flatMap((kind) =>
		ofKind(kind, ...ends).map((number): Figure => ({ ...number, row: null, column: null })),
	);
}

/** Returns the numbers of a text that a chart prints. */
function printedNumbers(text: string, { language }: Pick<Card, "language">): NumberOfKind[] {
	return numeralsIn(text, language).flatMap(({ readings, kind }) => readings.map(({ value }) => ({ value, kind })));
}

function ofKind(kind: NumeralKind, ...values: readonly (number | null)[]): NumberOfKind[] {
	return values.flatMap((value) => (value === null ? [] : [{ value, kind }]));
}
