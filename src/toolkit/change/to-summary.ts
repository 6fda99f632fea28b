import type { Language } from "../schema/language.js";
import type { Change } from "./change.js";
import { tallyOf } from "./tally.js";
import type { ChangeWords } from "./word.js";
import { changeWords } from "./word-book.js";

/**
 * Returns a change in one sentence, counts of nothing left out.
 *
 * @example
 * toSummary(change, "en") // 1 plan revised; clauses: 1 altered; targets: 1 altered; numbers of 6 charts moved.
 */
export function toSummary(change: Change, language: Language): string {
	const words = changeWords[language];
	const { plans, clauses, targets, charts, accuracy } = tallyOf(change);
	const parts = [
		...said(plans, words.plans, ["added", "revised", "reread", "withdrawn"]),
		...sidesOf(words.clauses, clauses, words),
		...sidesOf(words.targets, targets, words),
		...said(charts, words.charts, ["moved", "added", "gone", "reworded"]),
		...(accuracy > 0 ? [words.figures(accuracy)] : []),
	];
	return parts.length === 0 ? words.none : parts.join(words.joins.part) + words.joins.end;
}

function said<Name extends string>(
	counts: Readonly<Record<Name, number>>,
	words: Readonly<Record<Name, (count: number) => string>>,
	names: readonly Name[],
): string[] {
	return names.filter((name) => counts[name] > 0).map((name) => words[name](counts[name]));
}

function sidesOf(
	name: string,
	counts: Readonly<Record<"altered" | "added" | "gone", number>>,
	{ sides, joins }: ChangeWords,
): string[] {
	const parts = said(counts, sides, ["altered", "added", "gone"]);
	return parts.length === 0 ? [] : [`${name}${joins.name}${parts.join(joins.count)}`];
}
