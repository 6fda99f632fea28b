import type { EntryRow } from "../../query/entry.js";
import type { MarkRow } from "../../query/mark.js";
import type { RegionRow } from "../../query/region.js";
import type { Theme } from "../../schema/theme.js";
import { spokenThemes } from "./spoken.js";

/** The rows that the compare page's script reshapes; they stand in the page as JSON. */
export interface StateRows {
	regions: { region_code: string; region: string; characters: number }[];
	themes: { theme: Theme; theme_name: string }[];
	clauses: { clause_id: string; region_code: string; theme: Theme; numbered: boolean }[];
	targets: { target_id: string; region_code: string; theme: Theme }[];
	/** Clauses of a region, whatever they speak of. */
	clauseTotals: { region_code: string; clauses: number }[];
}

/** Returns what the script needs to know: a row a target, and a row for each theme that a clause speaks of. */
export function toStateRows(
	regions: readonly RegionRow[],
	themes: readonly { theme: Theme; theme_name: string }[],
	entries: readonly EntryRow[],
	marks: readonly MarkRow[],
): StateRows {
	return {
		regions: regions.map(({ region_code, region, characters }) => ({ region_code, region, characters })),
		themes: [...themes],
		clauses: entries.flatMap((entry) =>
			spokenThemes(entry).map((theme) => ({
				clause_id: entry.clause_id,
				region_code: entry.region_code,
				theme,
				numbered: entry.stated.includes(theme),
			})),
		),
		targets: marks.map(({ target_id, region_code, theme }) => ({ target_id, region_code, theme })),
		clauseTotals: regions.map(({ region_code, clauses }) => ({ region_code, clauses })),
	};
}
