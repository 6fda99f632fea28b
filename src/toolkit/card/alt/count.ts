import type { Card, CardRow } from "../card.js";
import { type Figure, type Place, placesOf } from "./figure.js";
import { numeralsIn } from "./numeral.js";

/**
 * Returns what can be counted and added up in a chart: rows, columns and plans; of each cell its points, full, open and
 * ticks; of each row, each column and the whole chart the same, its cells of each mark and those with points, and the sums of
 * plain values, of lengths, and of printed numbers of the same thing (`107 条` and `84 条`; of `12/91` both and the rest).
 */
export function countFigures(card: Card): Figure[] {
	const places = placesOf(card);
	const figures = (values: readonly number[], row: number | null, column: number | null) =>
		values.map((value): Figure => ({ value, kind: "plain", row, column, total: row === null || column === null }));
	return [
		...figures([card.rows.length, card.columns.length, card.sources.length], null, null),
		...places.flatMap((place) => figures(totals([place], card), place.row, place.column)),
		...card.rows.flatMap((_, row) =>
			figures(
				totals(
					places.filter((place) => place.row === row),
					card,
				),
				row,
				null,
			),
		),
		...card.columns.flatMap((_, column) =>
			figures(
				totals(
					places.filter((place) => place.column === column),
					card,
				),
				null,
				column,
			),
		),
		...figures([...totals(places, card), ...pairCounts(places, card)], null, null),
	];
}

/**
 * Where plans are set against plans, in a table or a row for each two of them, pairs are counted once, whichever way round: all,
 * and those drawn.
 */
function pairCounts(places: readonly Place[], { rows, columns, sources }: Card): number[] {
	const plans = new Set(sources.map(({ document_id }) => document_id));
	const drawn = places
		.filter(({ cell }) => cell.points.length > 0)
		.map(({ row, column }) => {
			const key = rows[row]?.key ?? "";
			return plans.has(key) ? [key, columns[column]?.key ?? ""] : key.split(" ");
		})
		.filter((pair) => pair.length === 2 && pair.every((key) => plans.has(key)));
	if (drawn.length === 0) return [];
	return [(plans.size * (plans.size - 1)) / 2, new Set(drawn.map((pair) => pair.sort().join(" "))).size];
}

/** What is counted of a single cell is what it draws; several are counted themselves, and added up. */
function totals(places: readonly Place[], card: Card): number[] {
	if (places.length === 1) return pointCounts(places, card);
	const marks = [...countBy(places.map(({ cell }) => cell.mark)).values()];
	const drawn = places.filter(({ cell }) => cell.points.length > 0).length;
	return [
		...marks,
		drawn,
		...pointCounts(places, card),
		...valueSums(places, card),
		...printedSums(places, card),
		...fractionSums(places),
	];
}

/**
 * Points are counted where a row draws several in a cell: all of them, ticks of an axis, and full and open ones where the
 * chart tells them apart.
 */
function pointCounts(places: readonly Place[], { rows }: Card): number[] {
	const counted = places.filter(({ row }) => isCounted(rows[row]));
	if (counted.length === 0) return [];
	const points = counted.flatMap(({ cell }) => cell.points);
	const full = points.filter(({ filled }) => filled).length;
	const ticks = points.filter(({ at, to }) => at !== null && to === null).length;
	return [points.length, ...(hasBoth(rows) ? [full, points.length - full] : []), ...(ticks > 0 ? [ticks] : [])];
}

function isCounted(row: CardRow | undefined): boolean {
	return row?.scale.kind === "count" || row?.scale.kind === "axis";
}

function hasBoth(rows: readonly CardRow[]): boolean {
	const kinds = rows
		.filter(isCounted)
		.flatMap(({ cells }) => cells.flatMap(({ points }) => points.map(({ filled }) => filled)));
	return kinds.includes(true) && kinds.includes(false);
}

/** Values are added up where the chart counts and does not compare, those of a pair ring by ring and dot by dot; lengths always. */
function valueSums(places: readonly Place[], { rows }: Card): number[] {
	const sums = new Map<string, number>();
	for (const { row, cell } of places.filter((place) => place.cell.mark === "plain")) {
		const isPair = rows[row]?.scale.kind === "pair";
		for (const [index, { unit, value, at, to }] of cell.points.entries()) {
			if (value !== null && !/^[%‰]/u.test(unit)) add(sums, `${unit} ${isPair ? index : ""}`, value);
			if (at !== null && to !== null) add(sums, "length", to - at);
		}
	}
	return [...sums.values()];
}

/** Sums of printed numbers with the same word after them, and of those that stand alone. */
function printedSums(places: readonly Place[], card: Card): number[] {
	const sums = new Map<string, number>();
	const rowNotes = [...new Set(places.map(({ row }) => row))].map((row) => card.rows[row]?.note ?? "");
	const texts = [...places.flatMap(({ cell }) => [cell.text, cell.note, ...cell.reasons]), ...rowNotes];
	for (const text of texts) {
		for (const { word, kind, readings } of numeralsIn(text, card.language)) {
			if (kind === "plain") add(sums, word, readings[0]?.value ?? 0);
		}
	}
	return [...sums.values()];
}

/** Sums of the parts, the wholes and the rests of what is printed as `12/91`. */
function fractionSums(places: readonly Place[]): number[] {
	const fractions = places.flatMap(({ cell }) => {
		const [, part, whole] = /^(\d+)\/(\d+)$/u.exec(cell.text) ?? [];
		return part === undefined ? [] : [[Number(part), Number(whole)] as const];
	});
	if (fractions.length === 0) return [];
	const [part, whole] = [0, 1].map((side) => fractions.reduce((sum, fraction) => sum + (fraction[side] ?? 0), 0));
	return [part ?? 0, whole ?? 0, (whole ?? 0) - (part ?? 0)];
}

function add(sums: Map<string, number>, key: string, value: number): void {
	sums.set(key, (sums.get(key) ?? 0) + value);
}

function countBy(names: readonly string[]): Map<string, number> {
	const counts = new Map<string, number>();
	for (const name of names) add(counts, name, 1);
	return counts;
}
