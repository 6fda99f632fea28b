import type * as arquero from "arquero";
import type { StateRows } from "../../toolkit/publish/compare/state-rows.js";
import type { ThemeShareRow } from "../../toolkit/query/theme-share.js";

/** The part of Arquero that is loaded. */
export type Arquero = Pick<typeof arquero, "from" | "op">;

/**
 * Returns what each chosen region says of each chosen theme, counted from the rows of the page: the same rows as
 * `themeSharesQuery` gives, which a test compares with these.
 */
export function reshape(
	{ from, op }: Arquero,
	rows: StateRows,
	chosen: { themes: readonly string[]; regions: readonly string[] },
): ThemeShareRow[] {
	const keys = ["region_code", "theme"];
	const both: [string[], string[]] = [keys, keys];
	const clauses = from(rows.clauses)
		.groupby(keys)
		.rollup({ clauses: op.count(), numbered: op.sum("numbered") });
	const targets = from(rows.targets).groupby(keys).rollup({ targets: op.count() });
	const allTargets = from(rows.targets).groupby("region_code").rollup({ all_targets: op.count() });
	const pairs = rows.themes
		.filter(({ theme }) => chosen.themes.includes(theme))
		.flatMap(({ theme }) =>
			rows.regions
				.filter(({ region_code }) => chosen.regions.includes(region_code))
				.map(({ region_code, characters }) => ({ region_code, theme, characters })),
		);
	if (pairs.length === 0) return [];
	return from(pairs)
		.join_left(clauses, both)
		.join_left(targets, both)
		.join_left(from(rows.clauseTotals).rename({ clauses: "all_clauses" }), "region_code")
		.join_left(allTargets, "region_code")
		.impute({ clauses: () => 0, numbered: () => 0, targets: () => 0, all_clauses: () => 1, all_targets: () => 1 })
		.derive({
			clause_share: (d: Counted) => d.clauses / d.all_clauses,
			target_share: (d: Counted) => d.targets / d.all_targets,
			per_thousand: (d: Counted) => (d.targets * 1000) / d.characters,
		})
		.objects() as ThemeShareRow[];
}

/** The columns that shares are made of. */
interface Counted {
	clauses: number;
	targets: number;
	all_clauses: number;
	all_targets: number;
	characters: number;
}
