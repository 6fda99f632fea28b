import type { Misreading } from "./misreading.js";
import type { Outcome } from "./outcome.js";

/** Fields whose codes are confused with each other: three of targets, and the primary theme of clauses. */
export const codeFields = ["kind", "comparator", "theme", "primary"] as const;
export type CodeField = (typeof codeFields)[number];

/** A code as coded by hand (where coders differed, the one that agrees) and as read. */
export interface CodePair {
	field: CodeField;
	gold: string;
	got: string;
}

/** What comparing a document's targets, or its clauses, with those coded by hand gives. */
export interface Comparison {
	outcomes: Outcome[];
	misreadings: Misreading[];
	codes: CodePair[];
}
