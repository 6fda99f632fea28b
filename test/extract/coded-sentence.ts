import { readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";
import { type Candidate, candidates } from "../../src/toolkit/extract/candidate.js";
import { extractTargets } from "../../src/toolkit/extract/extract-targets.js";
import { unitReader } from "../../src/toolkit/extract/unit.js";
import { type Plan, parsePlan } from "../../src/toolkit/parse/plan.js";
import type { Unit } from "../../src/toolkit/schema/codebook.js";

const root = new URL("../../", import.meta.url);

/** The reader of the units that `data/units.csv` lists. */
export const readUnit = unitReader(
	parse<Unit>(readFileSync(new URL("data/units.csv", root), "utf8"), { columns: true }),
);

/** What stands around a coded sentence: the smallest plan of each kind, with the sentence where `%` is. */
const frames = {
	/** A plan of one year, 2024. */
	annual: "高平县2024年政府工作要点\n\n一、重点任务\n\n1.抓好重点工作。%\n",
	/** A plan of three years, 2023 to 2025. */
	multi_year: "高平县乡村振兴三年行动计划（2023—2025年）\n\n一、重点任务\n\n1.抓好重点工作。%\n",
	/** The outline of a five-year plan, 2021 to 2025. */
	outline: "高平县国民经济和社会发展第十四个五年规划和二〇三五年远景目标纲要\n\n第一节 主要目标\n\n%\n",
	/** The part of a work report that looks ahead to 2010. */
	report: "政府工作报告\n\n一、2009年工作回顾\n\n一年来，各项事业全面进步。\n\n二、2010年工作安排\n\n%\n",
	/** The part of a work report that looks back on 2009. */
	review: "政府工作报告\n\n一、2009年工作回顾\n\n%\n\n二、2010年工作安排\n\n各项工作再上台阶。\n",
	/** Measures of support, valid to 2027. */
	measures: "高平县支持制造业发展若干措施\n\n一、支持企业做强\n\n1.加大支持力度。%\n\n本措施有效期至2027年12月31日。\n",
} as const;
export type Frame = keyof typeof frames;

/** The fields of a target that a coded sentence may state, spelled as in the table of targets. */
export interface CodedTarget {
	indicator?: string;
	value: number;
	value_max?: number | null;
	unit: string;
	comparator?: string;
	kind?: string;
	per?: string | null;
	deadline?: string | null;
	deadline_source?: string | null;
	baseline?: string | null;
	binding?: string | null;
}

/** A sentence coded by hand: 【】 stands around the numerals that are targets, and `targets` says what each promises. */
export interface CodedSentence {
	plan: Frame;
	text: string;
	targets: CodedTarget[];
}

/** A target with its numeral as printed; `start` counts in the text that stands in the frame. */
export type ReadTarget = CodedTarget & { raw: string; start: number };

/** Returns the sentences of `test/fixtures/extract/<name>.jsonl`. */
export function codedSentences(name: string): CodedSentence[] {
	const text = readFileSync(new URL(`test/fixtures/extract/${name}.jsonl`, root), "utf8");
	const lines = text.split("\n").filter((line) => line !== "");
	return lines.map((line) => JSON.parse(line) as CodedSentence);
}

/** Returns a text without its 【】 and the numerals that they stand around. */
export function unmarked(marked: string): { text: string; numerals: { raw: string; start: number }[] } {
	const numerals: { raw: string; start: number }[] = [];
	let text = "";
	marked.split(/[【】]/).forEach((part, index) => {
		if (index % 2 === 1) numerals.push({ raw: part, start: text.length });
		text += part;
	});
	return { text, numerals };
}

/** Returns the plan that a frame makes around a text, and where the text stands in it. */
export function framed(frame: Frame, text: string): { plan: Plan; at: number } {
	const [before = "", after = ""] = frames[frame].split("%");
	return { plan: parsePlan(before + text + after), at: before.length };
}

/** Returns the targets that are read in a text which stands in a plan of some kind. */
export function readIn(frame: Frame, text: string): Required<ReadTarget>[] {
	const { plan, at } = framed(frame, text);
	return extractTargets(plan, readUnit).map((target) => {
		const span = plan.view.toSource(target.span);
		return {
			raw: plan.source.slice(span.start, span.end),
			start: span.start - at,
			indicator: target.indicator,
			value: target.value,
			value_max: target.valueMax,
			unit: target.unit,
			comparator: target.comparator,
			kind: target.kind,
			per: target.per,
			deadline: target.deadline,
			deadline_source: target.deadlineSource,
			baseline: target.baseline,
			binding: target.binding,
		};
	});
}

/** What a coded sentence expects, numeral by numeral; a range, a yearly amount and a base are none unless coded. */
export function expected({ text, targets }: CodedSentence): ReadTarget[] {
	const { numerals } = unmarked(text);
	if (numerals.length !== targets.length) throw new Error(`uncoded numeral: ${text}`);
	return targets.map((target, index) => ({
		raw: "",
		start: 0,
		value_max: null,
		per: null,
		baseline: null,
		...numerals[index],
		...target,
	}));
}

/** Returns what is read of a coded sentence, reduced to the fields that it expects. */
export function read(sentence: CodedSentence): object[] {
	const wanted = expected(sentence);
	return readIn(sentence.plan, unmarked(sentence.text).text).map((target, index) => {
		const fields = new Set(Object.keys(wanted[index] ?? target));
		return Object.fromEntries(Object.entries(target).filter(([field]) => fields.has(field)));
	});
}

/** Returns the numerals of a text that 【】 stands around, with their surroundings. */
export function marked(frame: Frame, text: string): { plan: Plan; candidates: Candidate[] } {
	const { text: plain, numerals } = unmarked(text);
	const { plan, at } = framed(frame, plain);
	const starts = new Set(numerals.map(({ start }) => start + at));
	const all = plan.sentences.flatMap((sentence) => candidates(plan.view.text, sentence, readUnit));
	const found = all.filter(({ numeral }) => starts.has(plan.view.toSource(numeral).start));
	if (found.length !== numerals.length) throw new Error(`unscanned numeral: ${text}`);
	return { plan, candidates: found };
}

/** Returns the numeral of a text that 【】 stands around. */
export function markedOne(frame: Frame, text: string): Candidate {
	const [candidate] = marked(frame, text).candidates;
	if (!candidate) throw new Error(`missing mark: ${text}`);
	return candidate;
}
