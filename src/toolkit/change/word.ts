import type { PlanType } from "../schema/document.js";
import type { Binding, Comparator, Kind } from "../schema/target.js";
import type { ChangedField } from "./changed-field.js";
import type { Tally } from "./tally.js";

/** The figures of accuracy that have a name of their own. */
type ToldFigure = "target.f1" | "target.record" | "clause.f1" | "primary.right" | "focus.f1";

/** The words in which a change is told on a terminal, in a mail or in a commit. */
export interface ChangeWords {
	readonly none: string;
	/** What is said of each count that is not 0, in this order. */
	readonly plans: Readonly<Record<keyof Tally["plans"], (count: number) => string>>;
	readonly clauses: string;
	readonly targets: string;
	readonly sides: Readonly<Record<"altered" | "added" | "gone", (count: number) => string>>;
	readonly charts: Readonly<Record<keyof Tally["charts"], (count: number) => string>>;
	readonly figures: (count: number) => string;
	/** After the name of what is counted, between two counts of it, between two things, at the end. */
	readonly joins: Readonly<Record<"name" | "count" | "part" | "end", string>>;
	readonly kinds: Readonly<Record<"added" | "gone" | "altered" | "moved" | "revised" | "reread" | "withdrawn", string>>;
	readonly plan: (region: string | null, title: string | null, id: string) => string;
	readonly size: (clauses: number, targets: number) => string;
	readonly replaces: (plan: string) => string;
	/** Of a plan whose file is another one, though it says the same. */
	readonly spaces: string;
	readonly clause: (number: string) => string;
	/** The words between clauses: what opens a section, and what stands in none, as a letterhead does. */
	readonly section: (number: string) => string;
	readonly outside: string;
	/** A place among all clauses, counted from 1. */
	readonly place: (ordinal: string) => string;
	readonly renumbered: (of: "clause" | "section", before: string, after: string, count: number) => string;
	readonly target: string;
	/** Of some targets that all have the same field otherwise. */
	readonly ofTargets: (count: number) => string;
	readonly chartList: string;
	readonly accuracyList: string;
	/** Of charts whose numbers are as they were. */
	readonly reworded: (count: number) => string;
	readonly more: (count: number) => string;
	readonly absent: string;
	readonly colon: string;
	readonly comma: string;
	readonly bounds: Readonly<Record<Comparator, string>>;
	/** Names of fields, of codes in them, and of figures of accuracy; what has none stands as it is. */
	readonly fields: Readonly<Record<ChangedField, string>>;
	readonly codes: Readonly<Record<Kind | PlanType | Binding | "year", string>>;
	readonly accuracy: Readonly<Record<ToldFigure, string>>;
}
