import type { SearchClauseRow, SearchTargetRow } from "../query/search.js";
import { oneLine, toDisplayText } from "./display-text.js";
import type { SearchIndex } from "./search-index.js";

/** How the pages name their places. */
export interface Anchors {
	clause(ordinal: number): string;
	target(targetId: string): string;
}

/** A plan with what stands in it, in the order of its text. */
export interface SearchedText {
	points: readonly string[];
	clauses: readonly SearchClauseRow[];
	targets: readonly SearchTargetRow[];
}

/** Adds a plan's passages to the columns of an index and returns their texts, in order. */
export function addPassages(
	{ passages, targets }: Pick<SearchIndex, "passages" | "targets">,
	plan: number,
	text: SearchedText,
	bitsOf: (themes: readonly string[]) => number,
	anchors: Anchors,
): string[] {
	return stretches(text).map(({ start, end, clause, beside, heading: name }) => {
		const display = toDisplayText(text.points, start, end);
		const inside = text.targets.filter((target) => target.start >= start && target.end <= end);
		const heading = headingIn(display.text, name ?? "");
		for (const target of inside) {
			const sentence = display.placeOf(Math.max(target.quote_start, start));
			const numeral = display.placeOf(target.start);
			targets.passage.push(passages.length.length);
			targets.sentence.push(sentence);
			targets.sentenceLength.push(display.placeOf(Math.min(target.quote_end, end)) - sentence);
			targets.numeral.push(numeral);
			targets.numeralLength.push(display.placeOf(target.end) - numeral);
			targets.anchor.push(anchors.target(target.target_id));
		}
		passages.length.push(display.text.length);
		passages.plan.push(plan);
		passages.ordinal.push(clause?.ordinal ?? 0);
		passages.number.push(clause?.number ?? null);
		passages.anchor.push(beside ? anchors.clause(beside.ordinal) : "");
		passages.heading.push(heading.start);
		passages.headingLength.push(heading.length);
		passages.themes.push(bitsOf(clause ? [clause.theme, ...clause.focus] : inside.map(({ theme }) => theme)));
		return display.text;
	});
}

/** A stretch of a plan: a clause, or a part of what stands between two, and the clause that it is read beside. */
interface Stretch {
	start: number;
	end: number;
	clause: SearchClauseRow | null;
	beside: SearchClauseRow | null;
	heading: string | null;
}

/** Returns a plan's text cut at its clauses; what stands between two is read beside the later, whose section it opens. */
function stretches({ points, clauses }: SearchedText): Stretch[] {
	const all: Stretch[] = [];
	let at = 0;
	for (const clause of clauses) {
		all.push(...between(points, at, clause.start, clause));
		all.push({ start: clause.start, end: clause.end, clause, beside: clause, heading: clause.heading });
		at = clause.end;
	}
	all.push({ start: at, end: points.length, clause: null, beside: clauses.at(-1) ?? null, heading: null });
	return all.filter(({ start, end }) => points.slice(start, end).some((point) => point.trim() !== ""));
}

/** Returns what stands before a clause: each line that is a heading of its section by itself, and what is between them. */
function between(points: readonly string[], from: number, to: number, clause: SearchClauseRow): Stretch[] {
	const all: Stretch[] = [];
	const add = (start: number, end: number, heading: string | null) =>
		all.push({ start, end, clause: null, beside: clause, heading });
	let open = from;
	for (let start = from; start < to; ) {
		const found = points.indexOf("\n", start);
		const end = found < 0 || found >= to ? to : found + 1;
		const line = bare(points.slice(start, end).join(""));
		const heading = clause.section_path.find((name) => bare(name) !== "" && line.endsWith(bare(name)));
		if (heading !== undefined) {
			add(open, start, null);
			add(start, end, heading);
			open = end;
		}
		start = end;
	}
	add(open, to, null);
	return all;
}

function bare(text: string): string {
	return text.replace(/\s/gu, "");
}

function headingIn(text: string, heading: string): { start: number; length: number } {
	const words = oneLine(heading);
	const start = text.indexOf(words);
	return start < 0 || words === "" ? { start: 0, length: 0 } : { start, length: words.length };
}
