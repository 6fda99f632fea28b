import type { Theme } from "../schema/theme.js";
import type { MeasureClause } from "./measure-clause.js";
import type { MeasureDefinition } from "./measure-definition.js";
import { bootstrapIntervals, leastCarriers } from "./measure-interval.js";

/** What a measure says of clauses: its value, the interval that holds it, and how many clauses or targets it rests on. */
export interface MeasureValue {
	readonly definition: MeasureDefinition;
	readonly value: number | null;
	readonly low: number | null;
	readonly high: number | null;
	readonly basis: number;
}

/**
 * Returns what measures say of clauses about a theme, in the order of the definitions: null where a measure is not defined for
 * the theme or there is nothing to measure, and no interval where too few clauses carry it. Values have four decimals. The
 * same seed gives the same intervals.
 */
export function measureValues(
	clauses: readonly MeasureClause[],
	theme: Theme,
	definitions: readonly MeasureDefinition[],
	seed: string,
): MeasureValue[] {
	const values = definitions.map(({ formula, isDefinedFor }) =>
		isDefinedFor(theme) ? formula(clauses, theme) : nothing,
	);
	const drawn = definitions.map(({ hasInterval }, at) => (hasInterval ? (values[at] ?? nothing) : nothing));
	const intervals = bootstrapIntervals(clauses.length, seed, (selected) => drawn.map((given) => given(selected)));
	const all = [...clauses.keys()];
	return definitions.map((definition, at) => {
		const carried = clauses.map((clause) => definition.basis(clause, theme)).filter((count) => count > 0);
		const interval = carried.length >= leastCarriers ? intervals[at] : null;
		return {
			definition,
			value: rounded(values[at]?.(all) ?? null),
			low: rounded(interval?.low ?? null),
			high: rounded(interval?.high ?? null),
			basis: carried.reduce((sum, count) => sum + count, 0),
		};
	});
}

function nothing(): null {
	return null;
}

function rounded(value: number | null): number | null {
	return value === null ? null : Math.round(value * 1e4) / 1e4;
}
