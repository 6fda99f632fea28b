import type { Theme } from "../schema/theme.js";
import type { MeasureClause } from "./measure-clause.js";

/**
 * A formula over clauses: reads each clause once, and returns the function that gives the value of a selection of them by
 * their places; null where there is nothing to measure. A thousand selections are drawn of the same clauses.
 */
export type Formula = (
	clauses: readonly MeasureClause[],
	theme: Theme,
) => (selected: readonly number[]) => number | null;

/** What a clause adds to a sum. */
export type Amount = (clause: MeasureClause, theme: Theme) => number;

/** Returns the formula that divides the sum of one amount by that of another; null where that is 0. */
export function ratio(numerator: Amount, denominator: Amount): Formula {
	return (clauses, theme) => {
		const above = clauses.map((clause) => numerator(clause, theme));
		const below = clauses.map((clause) => denominator(clause, theme));
		return (selected) => {
			const whole = sumOf(below, selected);
			return whole === 0 ? null : sumOf(above, selected) / whole;
		};
	};
}

/** Returns the formula of the median of all numbers that clauses bring. */
export function median(numbers: (clause: MeasureClause) => readonly number[]): Formula {
	return (clauses) => {
		const brought = clauses.map(numbers);
		return (selected) => {
			const sorted = Float64Array.from(selected.flatMap((at) => brought[at] ?? [])).sort();
			const low = sorted[(sorted.length - 1) >> 1];
			const high = sorted[sorted.length >> 1];
			return low === undefined || high === undefined ? null : (low + high) / 2;
		};
	};
}

/** Returns the formula that counts different names; those of a clause are null where it does not belong to what is measured. */
export function count(names: (clause: MeasureClause, theme: Theme) => readonly string[] | null): Formula {
	return (clauses, theme) => {
		const named = clauses.map((clause) => names(clause, theme));
		return (selected) => {
			const own = selected.map((at) => named[at] ?? null).filter((one) => one !== null);
			return own.length === 0 ? null : new Set(own.flat()).size;
		};
	};
}

function sumOf(amounts: readonly number[], selected: readonly number[]): number {
	let sum = 0;
	for (const at of selected) sum += amounts[at] ?? 0;
	return sum;
}
