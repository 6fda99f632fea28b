import type { Confusion } from "../../evaluate/confusion.js";
import type { SetEvaluation } from "../../evaluate/evaluate.js";

/** Returns the tables of confusion of all sets, added up. */
export function sumConfusions(sets: readonly SetEvaluation[]): Confusion[] {
	const [first] = sets;
	return (first?.confusions ?? []).map(({ field, codes, counts }) => ({
		field,
		codes,
		counts: counts.map((row, at) =>
			row.map((_, to) =>
				sets.reduce((sum, set) => {
					const own = set.confusions.find((confusion) => confusion.field === field);
					return sum + (own?.counts[at]?.[to] ?? 0);
				}, 0),
			),
		),
	}));
}

/** A code taken for another, and how often. */
export interface Mistake {
	field: Confusion["field"];
	gold: string;
	got: string;
	count: number;
}

/** Returns the codes taken for others, the most frequent first. */
export function mistakes(confusions: readonly Confusion[]): Mistake[] {
	return confusions
		.flatMap(({ field, codes, counts }) =>
			codes.flatMap((gold, row) =>
				codes.map(
					(got, column): Mistake => ({ field, gold, got, count: gold === got ? 0 : (counts[row]?.[column] ?? 0) }),
				),
			),
		)
		.filter(({ count }) => count > 0)
		.sort((a, b) => b.count - a.count);
}
