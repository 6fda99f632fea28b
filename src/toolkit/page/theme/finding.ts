import type { DistinctiveWord } from "../../compare/distinctive.js";
import type { TargetDeadlineRow } from "../../query/deadline.js";
import { kinds } from "../../schema/target.js";
import type { FocusTheme } from "../../schema/theme.js";
import { clausePath, comparePath } from "../address/place-link.js";
import type { PageContext } from "../page-context.js";
import { type Report, shareOf } from "../report/report.js";
import { sum } from "../report/sum.js";
import type { Part, Sentence } from "../word/sentence.js";
import { leastCertain } from "./read-words.js";
import { shortName } from "./table.js";
import type { Entries } from "./word-list.js";

/** Returns how many targets a theme has, of which kind most are, and how many of its clauses set a number. */
export function targetsFinding(report: Report, theme: FocusTheme, { copy, format }: PageContext): Sentence {
	const marks = report.marks.filter((mark) => mark.theme === theme);
	const shares = report.regions.map(({ region_code }) => shareOf(report, region_code, theme));
	const clauses = figure(
		format.number(sum(shares.map((share) => share.clauses))),
		comparePath({ theme, measure: "clauses" }),
	);
	const [most] = kinds
		.map((kind) => ({ kind, count: marks.filter((mark) => mark.kind === kind).length }))
		.sort((a, b) => b.count - a.count);
	if (most === undefined || most.count === 0) return copy.theme.targetsNone(clauses);
	return copy.theme.targetsFinding(
		format.count(report.regions.length),
		figure(format.number(marks.length), comparePath({ theme })),
		copy.kinds[most.kind],
		figure(format.number(most.count)),
		clauses,
		figure(format.number(sum(shares.map((share) => share.numbered))), comparePath({ theme, measure: "numbered" })),
	);
}

/** Returns how many targets of a theme state their deadline, and how many set a lower bound only. */
export function writingFinding(
	report: Report,
	deadlines: readonly TargetDeadlineRow[],
	theme: FocusTheme,
	{ copy, format }: PageContext,
): Sentence {
	const marks = report.marks.filter((mark) => mark.theme === theme);
	if (marks.length === 0) return [copy.theme.writingNone];
	const own = new Set(marks.map(({ target_id }) => target_id));
	const dated = deadlines.filter((row) => own.has(row.target_id) && row.deadline_source === "stated");
	return copy.theme.writingFinding(
		figure(format.number(marks.length), comparePath({ theme })),
		figure(format.number(dated.length)),
		figure(format.number(marks.filter(({ comparator }) => comparator === "ge").length)),
	);
}

/** A sentence names so many regions: of more it tells those that differ most, and the table tells the rest. */
const mostTold = 4;

/** Returns the word that tells each region most from the others, where the difference is hardly chance. */
export function wordsFinding(
	{ regions }: Pick<Report, "regions">,
	words: readonly DistinctiveWord[],
	entries: Entries,
	page: PageContext,
): Sentence {
	const { copy } = page;
	const own = regions.flatMap(({ region_code, region }) => {
		const first = words.find((word) => word.region_code === region_code && word.z >= leastCertain);
		return first === undefined ? [] : [{ name: shortName(page, region_code, region), first }];
	});
	if (own.length === 0) return [copy.theme.wordsNone];
	const told = new Set([...own].sort((a, b) => b.first.z - a.first.z).slice(0, mostTold));
	const said = own
		.filter((one) => told.has(one))
		.map(({ name, first }) => copy.theme.wordsFinding(name, wordPart(first, entries)));
	const parts = said.flatMap((part, index) => (index === 0 ? part : [copy.theme.comma, ...part]));
	return [copy.theme.wordsHead, ...parts, copy.theme.end];
}

/** Returns a word as a part of a sentence that leads to the first clause that says it. */
export function wordPart({ word, clauses }: DistinctiveWord, entries: Entries): Part {
	const first = entries.get(clauses[0] ?? "");
	return figure(word, first === undefined ? undefined : clausePath(first));
}

/** Returns how many clauses speak of a theme, and how many of them set a number for it. */
export function clausesFinding(report: Report, theme: FocusTheme, { copy, format }: PageContext): Sentence {
	const shares = report.regions.map(({ region_code }) => shareOf(report, region_code, theme));
	const [clauses, numbered] = [sum(shares.map((share) => share.clauses)), sum(shares.map((share) => share.numbered))];
	return copy.theme.clausesFinding(
		figure(format.number(clauses), comparePath({ theme, measure: "clauses" })),
		figure(format.number(numbered), comparePath({ theme, measure: "numbered" })),
		figure(format.number(clauses - numbered)),
	);
}

function figure(text: string, href?: string): Part {
	return href === undefined ? { figure: text } : { figure: text, href };
}
