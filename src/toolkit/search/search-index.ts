import type { Comparability } from "../schema/observation.js";

/** A name in both languages; where there is only a Chinese one, both are that. */
export interface Name {
	zh: string;
	en: string;
}

/** A region with a plan in the collection. */
export interface IndexedRegion {
	code: string;
	name: Name;
	/** Its name without the word for its rank: `高青`. */
	short: Name;
	/** The city and province that it belongs to. */
	above: Name[];
	clauses: number;
	targets: number;
}

/** A theme that a clause or a target of the collection has. */
export interface IndexedTheme {
	theme: string;
	name: Name;
	clauses: number;
	targets: number;
}

/** A plan; `region` is a place in the list of regions, -1 where its region is not known. */
export interface IndexedPlan {
	document_id: string;
	region: number;
	name: Name;
	title: string | null;
	number: string | null;
}

/** A value that a plan states of an indicator; `plan` is a place in the list of plans, `anchor` the target's in the reader. */
export interface IndexedValue {
	plan: number;
	anchor: string;
	/** The bounded value with its unit: `≥1,700 家`. */
	text: Name;
	year: number | null;
	comparability: Comparability;
}

/** An indicator of the codebook; `theme` is a place in the list of themes, -1 where the collection has none of it. */
export interface IndexedIndicator {
	id: string;
	name: Name;
	unit: Name;
	theme: number;
	values: IndexedValue[];
}

/** An office as the plans of a region name it, and how many clauses it leads or takes part in; `themes` is a bit a theme. */
export interface IndexedDepartment {
	name: string;
	region: number;
	themes: number;
	leads: number;
	partners: number;
}

/**
 * The passages of all plans: clauses, and what stands between them. Column by column, a place a passage. `heading` and
 * `headingLength` are a stretch of the passage (length 0 where it has no heading); `ordinal` is 0 outside of clauses, and
 * there `anchor` is the clause that the passage stands beside. `themes` is a bit a theme.
 */
export interface IndexedPassages {
	length: number[];
	plan: number[];
	ordinal: number[];
	number: (string | null)[];
	anchor: string[];
	heading: number[];
	headingLength: number[];
	themes: number[];
}

/** Targets in the order of the passages, column by column; stretches are of the passage. */
export interface IndexedTargets {
	passage: number[];
	sentence: number[];
	sentenceLength: number[];
	numeral: number[];
	numeralLength: number[];
	anchor: string[];
}

/** All that can be searched, in one file for both languages. Texts of passages stand one after the other, a line each. */
export interface SearchIndex {
	regions: IndexedRegion[];
	themes: IndexedTheme[];
	plans: IndexedPlan[];
	indicators: IndexedIndicator[];
	departments: IndexedDepartment[];
	text: string;
	passages: IndexedPassages;
	targets: IndexedTargets;
}
