import type { Comparator, Kind } from "../schema/target.js";
import type { FocusTheme, Theme } from "../schema/theme.js";

/** A numeral as coded by hand (`test/gold/GUIDELINES.md`); `target: "maybe"` is not scored, an `_alt` is right too. */
export interface GoldTarget {
	doc: string;
	start: number;
	end: number;
	raw: string;
	target: boolean | "maybe";
	indicator: string;
	indicator_alt?: string;
	value: number;
	value_max: number | null;
	unit: string;
	unit_alt?: string;
	comparator: Comparator;
	comparator_alt?: Comparator;
	kind: Kind;
	kind_alt?: Kind;
	per: string | null;
	per_alt?: string | null;
	deadline: string | number | null;
	deadline_alt?: string | number | null;
	baseline: string | number | null;
	baseline_alt?: string | number | null;
	theme: Theme;
	theme_alt?: Theme;
}

/** A clause as coded by hand; where coders differed, `primary_alt` is right too and `focus_disputed` is not scored. */
export interface GoldClause {
	doc: string;
	start: number;
	heading: string | null;
	primary: Theme;
	primary_alt?: Theme;
	focus: FocusTheme[];
	focus_disputed?: FocusTheme[];
}

/** What was coded by hand together: the five plans, or those of other provinces. */
export interface GoldSet {
	/** `plans`, `corpus`. */
	name: string;
	targets: readonly GoldTarget[];
	/** Clauses are scored only in documents that have some here. */
	clauses: readonly GoldClause[];
}
