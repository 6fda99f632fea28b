import type { MeasureRow } from "../schema/measure.js";
import type { Theme } from "../schema/theme.js";
import type { MeasureClause } from "./measure-clause.js";
import { type MeasureDefinition, measureDefinitions } from "./measure-definition.js";
import { measureValues } from "./measure-value.js";

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
	for (const clause of clauses) {
		const own = plans.get(clause.document_id);
		if (own === undefined) plans.set(clause.document_id, [clause]);
		else own.push(clause);
	}
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
	const plan = { region_code, region, document_id, plan_type, period_start, period_end };
	const defined = definitions.filter(({ isDefinedFor }) => isDefinedFor(theme));
	return measureValues(clauses, theme, defined, `${document_id} ${theme}`).map(
		({ definition: { id, unit }, value, low, high, basis }) => ({
			...plan,
			...{ theme, measure: id, value, low, high, unit, basis },
		}),
	);
}
