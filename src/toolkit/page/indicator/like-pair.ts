import { comparePair } from "../../compare/pair.js";
import type { ObservationRow } from "../../schema/observation.js";

/** Returns how many pairs of values, of different regions, stand beside each other as they are (`yes`). */
export function likePairs(values: readonly ObservationRow[]): number {
	const others = (row: ObservationRow, index: number) =>
		values.slice(index + 1).filter((other) => comparePair(row, other).comparability === "yes").length;
	return values.reduce((pairs, row, index) => pairs + others(row, index), 0);
}
