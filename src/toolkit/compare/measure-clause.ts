import type { PlanType } from "../schema/document.js";
import type { Comparator, DeadlineSource } from "../schema/target.js";
import { focusThemes, type Theme } from "../schema/theme.js";

/** What a clause speaks of: its primary theme (null for what is no clause), and the focus themes that it serves. */
export interface SpokenClause {
	readonly theme: Theme | null;
	readonly focus: readonly Theme[];
}

/**
 * A clause of a plan as measures of a theme count it, with its targets of that theme (three lists in the order of the text).
 * A sentence of a section lead that holds such targets stands by itself, with no characters and no theme of its own.
 */
export interface MeasureClause extends SpokenClause {
	region_code: string | null;
	region: string | null;
	document_id: string;
	plan_type: PlanType;
	period_start: number | null;
	period_end: number | null;
	start: number;
	characters: number;
	lead_departments: readonly string[];
	partner_departments: readonly string[];
	comparators: readonly Comparator[];
	/** `YYYY`, `YYYY-MM`, or empty where there is none. */
	deadlines: readonly string[];
	deadline_sources: readonly (DeadlineSource | "")[];
}

/** Whether the lexicon codes service of a theme apart from the primary theme of a clause. */
export function isFocusTheme(theme: Theme): boolean {
	return focusThemes.some((focus) => focus === theme);
}

/** Whether a clause speaks of a theme: it serves the focus theme, or has any other as its primary theme. */
export function speaksOf(clause: SpokenClause, theme: Theme): boolean {
	return isFocusTheme(theme) ? clause.focus.includes(theme) : clause.theme === theme;
}

/**
 * Returns the years from the first day of a period to the end of a deadline: `2025` of a plan of 2023–2025 is 3, `2020-06`
 * of a plan of 2020 is 0.5; null where there is no deadline or no period.
 */
export function yearsTo(deadline: string, periodStart: number | null): number | null {
	const [, year, month] = /^(\d{4})(?:-(\d\d))?/.exec(deadline) ?? [];
	if (year === undefined || periodStart === null) return null;
	return Number(year) - periodStart + (month === undefined ? 1 : Number(month) / 12);
}
