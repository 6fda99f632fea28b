import type { MeasureRow } from "../schema/measure.js";
import type { Theme } from "../schema/theme.js";
import type { MeasureClause } from "./measure-clause.js";
import { type MeasureDefinition, measureDefinitions } from "./measure-definition.js";
import { bootstrapIntervals, leastCarriers } from "./measure-interval.js";

/**
 * Returns the measures of a theme in each plan, a row a plan and measure, in the order of the clauses given and of the
 * definitions. Plans of one region are measured apart, since an annual plan and a campaign are not the same thing; a measure
 * that is not defined for the theme (focus attention of 产业) has no row. Values have four decimals.
 *
 * In 潍城's plan of 2023–2025 the median deadline of green targets lies 3 years from its start.
 */
export function measureRows(
	clauses: readonly MeasureClause[],
	theme: Theme,
	definitions: readonly MeasureDefinition[] = measureDefinitions,
): MeasureRow[] {
	const plans = new Map<string, MeasureClause[]>();
	for (const clause of clauses) plans.set(clause.document_id, [...(plans.get(clause.document_id) ?? []), clause]);
	return [...plans.values()].flatMap((own) => planRows(own, theme, definitions));
}

function planRows(
	clauses: readonly MeasureClause[],
	theme: Theme,
	definitions: readonly MeasureDefinition[],
): MeasureRow[] {
	const [first] = clauses;
	if (!first) return [];
	const { region_code, region, document_id, plan_type, period_start, period_end } = first;
	const intervals = bootstrapIntervals(clauses.length, `${document_id} ${theme}`, (drawn) => {
		const sample = drawn.flatMap((number) => clauses[number] ?? []);
		return definitions.map(({ value, hasInterval }) => (hasInterval ? value(sample, theme) : null));
	});
	return definitions.flatMap(({ id, unit, basis, value, isDefinedFor }, number): MeasureRow[] => {
		if (!isDefinedFor(theme)) return [];
		const carried = clauses.map((clause) => basis(clause, theme)).filter((count) => count > 0);
		const interval = carried.length >= leastCarriers ? intervals[number] : null;
		return [
			{
				region_code,
				region,
				document_id,
				plan_type,
				period_start,
				period_end,
				theme,
				measure: id,
				value: rounded(value(clauses, theme)),
				low: rounded(interval?.low ?? null),
				high: rounded(interval?.high ?? null),
				unit,
				basis: carried.reduce((sum, count) => sum + count, 0),
			},
		];
	});
}

function rounded(value: number | null): number | null {
	return value === null ? null : Math.round(value * 1e4) / 1e4;
}
