import type { ClauseRow } from "../schema/clause.js";
import type { DocumentRow } from "../schema/document.js";
import type { Language } from "../schema/language.js";
import type { TargetRow } from "../schema/target.js";

/** What a collection says at one time: the side of a comparison. */
export interface CollectionState {
	readonly documents: readonly DocumentRow[];
	/**
	 * The text of each document by its id, as code points: spans count them. A release of an earlier bice has none; its
	 * plans are then compared without their clauses.
	 */
	readonly texts: ReadonlyMap<string, readonly string[]>;
	readonly clauses: readonly ClauseRow[];
	readonly targets: readonly TargetRow[];
	readonly charts: readonly ChartState[];
	readonly accuracy: readonly AccuracyState[];
}

/** A chart that travels, as far as changes go. */
export interface ChartState {
	readonly id: string;
	/** The twelve digits under which it is frozen. */
	readonly version: string;
	/** The SHA-256 of what it draws and says: frozen charts with another one have been superseded. */
	readonly data: string;
	/** The SHA-256 of its numbers alone (`chartNumbers`): an edit elsewhere moves sentences, and no number. */
	readonly numbers: string;
	readonly title: Readonly<Record<Language, string>>;
}

/** How well the plans of a hand-coded set were read: `target.f1` of `plans`, a share from 0 to 1. */
export interface AccuracyState {
	readonly set: string;
	readonly figure: string;
	readonly value: number;
}

/** What changed from one state of a collection to another. Rows stand in the order of their documents. */
export interface Change {
	readonly plans: readonly PlanChange[];
	readonly charts: readonly ChartChange[];
	readonly accuracy: readonly AccuracyChange[];
}

/** A plan as changes name it, whether it is still there or not. */
export interface PlanName {
	readonly document_id: string;
	readonly title: string | null;
	readonly region_code: string | null;
	readonly region: string | null;
}

/** What became of a plan. */
export type PlanChange =
	| { readonly kind: "added"; readonly plan: PlanName; readonly clauses: number; readonly targets: number }
	| { readonly kind: "withdrawn"; readonly plan: PlanName; readonly clauses: number; readonly targets: number }
	| RevisedPlan;

/**
 * A plan that is other than before. `revised`: its text was edited, or it took the place of another plan (`supersedes` of
 * the catalogue). `reread`: its text is the same; what is said of it, or what was read in it, is other.
 */
export interface RevisedPlan {
	readonly kind: "revised" | "reread";
	readonly plan: PlanName;
	/** What it was before: of the same document_id where its text was edited in place. */
	readonly before: PlanName;
	/** What is said of the document itself, its title or its date, before and after. */
	readonly fields: readonly FieldChange[];
	/** In the order of the plan as it is now; what is gone stands where it stood. */
	readonly clauses: readonly ClauseChange[];
	/** Clauses that say what they said under another number, as happens to all after one that was put in. */
	readonly renumbered: readonly Renumbering[];
	readonly targets: readonly TargetChange[];
}

/** A field that says something else: `{ field: "value", before: "100", after: "110" }`. */
export interface FieldChange {
	readonly field: string;
	readonly before: string | null;
	readonly after: string | null;
}

/** A clause as changes show it, or words between clauses: a letterhead, a heading of a section and its lead. */
export interface ClauseText {
	/** Null for words between clauses. */
	readonly clause_id: string | null;
	/** As printed: `12`; `三` of a section. */
	readonly number: string | null;
	readonly heading: string | null;
	/** The words, without the breaks of lines. */
	readonly text: string;
}

/** A clause that came, went, reads otherwise, or stands elsewhere with the same words; one side is null where it was not. */
export type ClauseChange =
	| { readonly kind: "added"; readonly before: null; readonly after: ClauseText }
	| { readonly kind: "gone"; readonly before: ClauseText; readonly after: null }
	| { readonly kind: "altered" | "moved"; readonly before: ClauseText; readonly after: ClauseText };

/** A run of clauses, or of sections, under other numbers: clauses `6` to `64` are now `7` to `65`. */
export interface Renumbering {
	readonly of: "clause" | "section";
	readonly before: readonly [first: string | null, last: string | null];
	readonly after: readonly [first: string | null, last: string | null];
	/** How many there are. */
	readonly count: number;
}

/** A target as changes show it. */
export interface TargetText
	extends Pick<
		TargetRow,
		| "target_id"
		| "clause_id"
		| "indicator"
		| "raw"
		| "value"
		| "value_max"
		| "unit"
		| "comparator"
		| "kind"
		| "deadline"
		| "quote"
	> {}

/** A target that came, went, or commits to something else; `fields` names what is other where both sides are there. */
export interface TargetChange {
	readonly before: TargetText | null;
	readonly after: TargetText | null;
	readonly fields: readonly FieldChange[];
}

/** A chart that came, went, or says something else: frozen embeds of `before` have been superseded. */
export interface ChartChange {
	readonly id: string;
	readonly title: Readonly<Record<Language, string>>;
	/** The version before; null for a new chart. */
	readonly before: string | null;
	/** The version now; null for a chart that is gone. */
	readonly after: string | null;
	/** Whether its numbers are other; else only words or places that it names are. True for a chart that came or went. */
	readonly moved: boolean;
}

/** A figure of accuracy that is other than before; null on the side that lacks it. */
export interface AccuracyChange {
	readonly set: string;
	readonly figure: string;
	readonly before: number | null;
	readonly after: number | null;
}
