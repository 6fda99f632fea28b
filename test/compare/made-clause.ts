import type { MeasureClause } from "../../src/toolkit/compare/measure-clause.js";

/** Returns a clause of a plan of 2023–2025 that speaks of green, a hundred characters long, without targets. */
export function madeClause(fields: Partial<MeasureClause> = {}): MeasureClause {
	return {
		region_code: "370702",
		region: "潍城区",
		document_id: "weicheng-2023-2025-action-plan",
		plan_type: "multi_year",
		period_start: 2023,
		period_end: 2025,
		start: 0,
		characters: 100,
		theme: "green",
		focus: ["green"],
		lead_departments: [],
		partner_departments: [],
		comparators: [],
		deadlines: [],
		deadline_sources: [],
		...fields,
	};
}
