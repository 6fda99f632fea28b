import type { IndicatorView } from "./view-state.js";

/** What a row of the page says of itself, read from its attributes once. */
export interface RowFacts {
	theme: string;
	group: string;
	/** Regions with a value; with a comparable one; pairs of regions side by side as they are. */
	regions: number;
	like: number;
	pairs: number;
	/** Names in both languages, in lower case. */
	names: string;
}

/** Whether a view shows a row. Rows that only look alike have no value to count, and go with what is refused. */
export function isShown(row: RowFacts, view: IndicatorView): boolean {
	const least = row.group === "look_alike" && view.regions === 1 ? 0 : view.regions;
	const regions = view.hide.includes("caution") ? row.like : row.regions;
	return (
		(view.theme === "" || row.theme === view.theme) &&
		regions >= least &&
		!(row.group === "look_alike" && view.hide.includes("refused")) &&
		!(row.group === "single" && view.order !== "theme") &&
		row.names.includes(view.find.toLowerCase())
	);
}

/** Orders rows for a list without themes: comparable ones first, then by what is asked for; equal ones stay as they stand. */
export function compareRows(a: RowFacts, b: RowFacts, order: IndicatorView["order"]): number {
	const isAlike = (row: RowFacts) => Number(row.group === "look_alike");
	const byPairs = b.pairs - a.pairs || b.like - a.like;
	const byRegions = b.regions - a.regions;
	return isAlike(a) - isAlike(b) || (order === "regions" ? byRegions || byPairs : byPairs || byRegions);
}
