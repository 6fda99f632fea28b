import type { ClauseRow } from "../schema/clause.js";
import type { DocumentRow } from "../schema/document.js";
import type { Language } from "../schema/language.js";
import type { TargetRow } from "../schema/target.js";

/** What a collection says at one time: the side of a comparison. */
export interface CollectionState {
	readonly documents: readonly DocumentRow[];
	/** The text of each document by its id, as code points: spans count them. */
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
	/** The SHA-256 of what it draws and says: the numbers moved where it is another. */
	readonly data: string;
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

/** A plan whose text was edited, or that another plan took the place of (`supersedes` of the catalogue). */
export interface RevisedPlan {
	readonly kind: "revised";
	readonly plan: PlanName;
	/** What it was before: of the same document_id where its text was edited in place. */
	readonly before: PlanName;
	/** What is said of the document itself, its title or its date, before and after. */
	readonly fields: readonly FieldChange[];
	readonly clauses: readonly ClauseChange[];
	readonly targets: readonly TargetChange[];
}

/** A field that says something else: `{ field: "value", before: "100", after: "110" }`. */
export interface FieldChange {
	readonly field: string;
	readonly before: string | null;
	readonly after: string | null;
}

/** A clause as changes show it. */
export interface ClauseText {
	readonly clause_id: string;
	readonly number: string | null;
	readonly heading: string | null;
	readonly text: string;
}

/** A clause that came, went, or reads otherwise; the one of `before` and `after` that is missing says which. */
export interface ClauseChange {
	readonly before: ClauseText | null;
	readonly after: ClauseText | null;
}

/** A target as changes show it. */
export interface TargetText
	extends Pick<
		TargetRow,
		"target_id" | "indicator" | "raw" | "value" | "value_max" | "unit" | "comparator" | "kind" | "deadline" | "quote"
	> {}

/** A target that came, went, or commits to something else; `fields` names what is other where both sides are there. */
export interface TargetChange {
	readonly before: TargetText | null;
	readonly after: TargetText | null;
	readonly fields: readonly FieldChange[];
}

/** A chart that came, went, or whose numbers moved: frozen embeds of `before` have been superseded. */
export interface ChartChange {
	readonly id: string;
	readonly title: Readonly<Record<Language, string>>;
	/** The version before; null for a new chart. */
	readonly before: string | null;
	/** The version now; null for a chart that is gone. */
	readonly after: string | null;
}

/** A figure of accuracy that is other than before; null on the side that lacks it. */
export interface AccuracyChange {
	readonly set: string;
	readonly figure: string;
	readonly before: number | null;
	readonly after: number | null;
}
