import type { Card, CardRow } from "../card.js";
import type { Figure } from "./figure.js";

/**
 * Returns the ratios of which a title may speak, `近 7 倍`, `23.6 times`: for every row the larger of two drawn numbers
 * divided by the smaller, or of two counts of points.
 */
export function ratiosOf(card: Card): number[] {
	return card.rows.flatMap((row) => pairsOf(row).flatMap(([a, b]) => (b > 0 ? [a / b] : [])));
}

/** Returns the differences of which a title may speak, `相差 12 个百分点`: for every row of two of its numbers. */
export function differencesOf(card: Card): number[] {
	return card.rows.flatMap((row) => pairsOf(row).map(([a, b]) => a - b));
}

/** Returns the shares in percent that follow from counts: of a row's points those in a cell, of a cell's those that are full. */
export function sharesOf({ rows }: Card): Figure[] {
	return rows.flatMap(({ cells }, row) => {
		const total = cells.reduce((sum, { points }) => sum + points.length, 0);
		return cells.flatMap(({ points }, column) => {
			const full = points.filter(({ filled }) => filled).length;
			const shares = [...percent(points.length, total), ...percent(full, points.length)];
			return shares.map((value): Figure => ({ value, kind: "percent", row, column }));
		});
	});
}

const percent = (part: number, whole: number) => (whole === 0 ? [] : [(part / whole) * 100]);

/** Returns the pairs of a row's numbers, the larger first. */
function pairsOf({ cells }: CardRow): [number, number][] {
	const values = [...new Set(cells.flatMap(({ points }) => points.flatMap(({ value }) => value ?? [])))];
	const counts = [...new Set(cells.map(({ points }) => points.length))];
	return [...pairs(values), ...pairs(counts)];
}

function pairs(numbers: readonly number[]): [number, number][] {
	return numbers.flatMap((a) => numbers.flatMap((b): [number, number][] => (a > b ? [[a, b]] : [])));
}
