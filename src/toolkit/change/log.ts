import type { Language } from "../schema/language.js";
import type { Change, PlanName } from "./change.js";

/** What changed from release to release, and what is no longer there: `data/tables/changes.json`. */
export interface ChangeLog {
	readonly schema: 1;
	/** The newest first. */
	readonly entries: readonly ChangeEntry[];
	/** Plans that earlier releases had: their addresses say so. */
	readonly withdrawnPlans: readonly WithdrawnPlan[];
	/** Charts that earlier releases had: their addresses say so. */
	readonly withdrawnCharts: readonly WithdrawnChart[];
}

/** What one release changed. */
export interface ChangeEntry {
	/** When it was released, ISO 8601 in UTC: `2026-11-22T11:03:06Z`. */
	readonly at: string;
	/** Twelve digits of the SHA-256 of the change: stable, and the name of the entry in feeds and addresses. */
	readonly id: string;
	readonly change: Change;
}

/** A plan that is gone. */
export interface WithdrawnPlan {
	readonly plan: PlanName;
	/** The day, `YYYY-MM-DD`: as the catalogue states it, else of the release that lacked it first. */
	readonly withdrawn: string;
	/** Why, in the words of the catalogue. */
	readonly note: string | null;
	/** The plan that took its place, where one did. */
	readonly supersededBy: string | null;
}

/** A chart that is gone. */
export interface WithdrawnChart {
	readonly id: string;
	readonly title: Readonly<Record<Language, string>>;
	readonly withdrawn: string;
	/** The last version under which it is frozen. */
	readonly version: string;
}

/** The log of a collection that was never released. */
export const emptyLog: ChangeLog = { schema: 1, entries: [], withdrawnPlans: [], withdrawnCharts: [] };
