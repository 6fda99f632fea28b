import { type FocusClauseRow, focusClausesQuery } from "../../query/focus-clause.js";
import { type DeadlineRow, deadlinesQuery, type FindingPlaceRow, findingsQuery } from "../../query/gap.js";
import { type MarkRow, marksQuery } from "../../query/mark.js";
import { type PlanRow, plansQuery } from "../../query/plan.js";
import type { Query } from "../../query/query.js";
import { type RegionRow, regionsQuery } from "../../query/region.js";
import { type ThemeShareRow, themeSharesQuery } from "../../query/theme-share.js";
import type { Theme } from "../../schema/theme.js";
import type { OpenTables, TableDatabase } from "../../store/database.js";
import type { Names } from "../word/names.js";

/** What the pages show, asked of the tables once. Regions stand in the order of the columns. */
export interface Report {
	regions: RegionRow[];
	plans: PlanRow[];
	marks: MarkRow[];
	focusClauses: FocusClauseRow[];
	shares: ThemeShareRow[];
	deadlines: DeadlineRow[];
	findings: FindingPlaceRow[];
}

/** Returns the rows that answer a query. */
export async function ask<Row>(
	database: OpenTables,
	query: Query<Row>,
	values: readonly string[] = [],
): Promise<Row[]> {
	return (await database.query(query.sql, values)) as Row[];
}

/** Returns everything that the overview and the compare page show. */
export async function readReport(database: TableDatabase, names: Names): Promise<Report> {
	return {
		regions: (await ask(database, regionsQuery)).sort(
			(a, b) => names.regionRank(a.region_code) - names.regionRank(b.region_code),
		),
		plans: await ask(database, plansQuery),
		marks: await ask(database, marksQuery),
		focusClauses: await ask(database, focusClausesQuery),
		shares: await ask(database, themeSharesQuery),
		deadlines: await ask(database, deadlinesQuery),
		findings: await ask(database, findingsQuery),
	};
}

/** Returns what a region says of a theme; zeros where it says nothing. */
export function shareOf(report: Report, region: string, theme: Theme): ThemeShareRow {
	return (
		report.shares.find((share) => share.region_code === region && share.theme === theme) ?? {
			region_code: region,
			theme,
			clauses: 0,
			numbered: 0,
			targets: 0,
			clause_share: 0,
			target_share: 0,
			per_thousand: 0,
		}
	);
}
