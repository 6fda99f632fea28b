import type { Verdict } from "../extract/verdict.js";
import type { ClauseRow } from "../schema/clause.js";
import type { TargetRow } from "../schema/target.js";

/** What was read of a document that was coded by hand, under the short name (`doc`) that the coders gave it. */
export interface Reading {
	doc: string;
	document_id: string;
	title: string | null;
	targets: readonly TargetRow[];
	clauses: readonly ClauseRow[];
	/** What became of its numerals, by rule. */
	verdicts?: readonly Verdict[];
	/** Returns the name of the rule that refuses the numeral at a code point of the file, null where none does. */
	refusalAt?: (start: number) => string | null;
}
