import type { MeasureClause } from "../compare/measure-clause.js";
import type { Theme } from "../schema/theme.js";
import { type BoundQuery, boundQuery } from "./query.js";

/** Which clauses are measured: for a theme, in plans of the given regions (of all without). */
export interface MeasureOptions {
	theme: Theme;
	regions?: readonly string[];
}

/**
 * Returns the question for all clauses of the regions' plans with their targets of the theme, the latest plan of a region
 * first; `measureRows` measures them. Sentences of section leads with targets of the theme come as clauses without theme.
 */
export function measureClausesQuery({ theme, regions = [] }: MeasureOptions): BoundQuery<MeasureClause> {
	const places = regions.map((_, index) => `$${index + 2}`).join(", ");
	return boundQuery(
		`
WITH stated AS (
  SELECT document_id, clause_id, CASE WHEN clause_id IS NULL THEN quote_start END AS lead_start,
    list(comparator ORDER BY "start") AS comparators, list(coalesce(deadline, '') ORDER BY "start") AS deadlines,
    list(coalesce(deadline_source, '') ORDER BY "start") AS deadline_sources
  FROM targets WHERE theme = $1 GROUP BY document_id, clause_id, lead_start
), counted AS (
  SELECT clauses.document_id, clauses."start", characters, theme, focus, lead_departments, partner_departments,
    coalesce(comparators, []) AS comparators, coalesce(deadlines, []) AS deadlines,
    coalesce(deadline_sources, []) AS deadline_sources
  FROM clauses LEFT JOIN stated ON clauses.clause_id = stated.clause_id
  UNION ALL
  SELECT document_id, lead_start, 0, NULL, [], [], [], comparators, deadlines, deadline_sources
  FROM stated WHERE clause_id IS NULL
)
SELECT region_code, region, document_id, plan_type, period_start, period_end, counted."start", counted.characters, theme,
  focus, lead_departments, partner_departments, comparators, deadlines, deadline_sources
FROM counted JOIN documents USING (document_id)
WHERE ${regions.length === 0 ? "region_code IS NOT NULL" : `region_code IN (${places})`}
ORDER BY region_code, period_start DESC, document_id, counted."start"`,
		[theme, ...regions],
	);
}
