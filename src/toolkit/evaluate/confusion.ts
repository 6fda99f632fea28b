import { comparators, kinds } from "../schema/target.js";
import { themes } from "../schema/theme.js";
import { type CodeField, type CodePair, codeFields } from "./comparison.js";

/** How often each code (a row) was read as each code (a column). */
export interface Confusion {
	field: CodeField;
	codes: readonly string[];
	counts: number[][];
}

const closedLists: Readonly<Record<CodeField, readonly string[]>> = {
	kind: kinds,
	comparator: comparators,
	theme: themes,
	primary: themes,
};

/** Returns the tables of confusion of kind, comparator, theme of the target and primary theme of the clause. */
export function confusions(pairs: readonly CodePair[]): Confusion[] {
	return codeFields.map((field) => {
		const codes = closedLists[field];
		const own = pairs.filter((pair) => pair.field === field);
		const count = (gold: string, got: string) => own.filter((pair) => pair.gold === gold && pair.got === got).length;
		return { field, codes, counts: codes.map((gold) => codes.map((got) => count(gold, got))) };
	});
}
