import type { Theme } from "../schema/theme.js";
import { type Attribute, attributes } from "./attribute.js";

/** What is counted: of targets, of clause starts, of the clauses' primary theme, and of their focus themes. */
export type Counter =
	| `${"target" | "clause" | "focus"}.${"both" | "missed" | "extra"}`
	| "target.record"
	| `target.${Attribute}`
	| `primary.${"right" | "wrong"}`;

export const counters: readonly Counter[] = [
	"target.both",
	"target.missed",
	"target.extra",
	"target.record",
	...attributes.map((attribute) => `target.${attribute}` as const),
	"clause.both",
	"clause.missed",
	"clause.extra",
	"primary.right",
	"primary.wrong",
	"focus.both",
	"focus.missed",
	"focus.extra",
];

export type Counts = Readonly<Partial<Record<Counter, number>>>;

/** One thing coded or read, with what it adds to the counts, and where and of what theme it is. */
export interface Outcome {
	doc: string;
	/** The clause, or outside clauses the sentence: what is drawn together when intervals are estimated. */
	cluster: string;
	theme: Theme;
	counts: Counts;
}
