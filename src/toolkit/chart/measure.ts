import type { ThemeShareRow } from "../query/theme-share.js";

/** What the compare page can measure a theme by. */
export const measures = ["targets", "density", "share", "clauses", "numbered"] as const;
export type Measure = (typeof measures)[number];

/** Returns a measure of what a region says of a theme; shares in percent; null where there is nothing to measure. */
export function measureValue(row: ThemeShareRow, measure: Measure): number | null {
	switch (measure) {
		case "targets":
			return row.targets;
		case "density":
			return row.per_thousand;
		case "share":
			return row.target_share * 100;
		case "clauses":
			return row.clauses;
		case "numbered":
			return row.clauses === 0 ? null : (row.numbered / row.clauses) * 100;
	}
}

/** Returns a measured value as it stands on its line: `17`, `0.73`, `18%`, `—`. */
export function formatMeasure(value: number | null, measure: Measure): string {
	if (value === null) return "—";
	if (measure === "density") return value.toFixed(2);
	return measure === "share" || measure === "numbered" ? `${Math.round(value)}%` : String(value);
}
