import type { Role } from "../parse/paragraph.js";
import type { Plan } from "../parse/plan.js";
import type { Span } from "../text/view.js";
import { judge } from "./judgement.js";
import { longestNumeral, numeralAt, type PlacedNumeral } from "./numeral-at.js";
import { readSentence } from "./read-sentence.js";
import { tableTargets } from "./table-target.js";
import type { Target } from "./target.js";
import type { UnitReader } from "./unit.js";

/** Why a numeral is no target: the rule's name, and what it says. */
export interface Reason {
	name: string;
	zh: string;
}

/** What became of a numeral, and why; places are code points of the file. */
export interface Explanation extends Span {
	raw: string;
	unit: string;
	/** The sentence, table row or paragraph that it stands in, as written. */
	quote: string;
	quote_start: number;
	quote_end: number;
	/** What its paragraph is for; `layout` where the file says it but no paragraph does (a tag, a page number). */
	role: Role | "layout";
	/** Why it is no target; null where it is one. */
	refusal: Reason | null;
	/** How it was read; null where it is no target. */
	target: Target | null;
}

const outside: Readonly<Record<Exclude<Explanation["role"], "body" | "heading">, string>> = {
	metadata: "在文件的元数据（索引号、日期、机关）里，不是规划的话",
	front: "在标题、文号或发文通知里，不是规划的话",
	contents: "在目录里，正文另有",
	furniture: "在网页附带的文字（版权、电话、分享）里，不是规划的话",
	table: "在指标表里，但不是目标年的值：序号、基期值、累计值或指标名",
	layout: "是标签、页码一类的排版，不属正文",
};

/**
 * Returns why the numeral at a place (a code point of the file), or the nearest after it, is or is not a target; null
 * where no numeral follows. In `到2025年,高新技术企业达到110家` the numeral at 2 is a date, the one at 16 is a target.
 */
export function explain(plan: Plan, readUnit: UnitReader, offset: number): Explanation | null {
	const found = numeralAt(plan, offset);
	if (!found) return null;
	if ("leftOut" in found) return explainLeftOut(plan, found.leftOut);
	const { paragraph, numeral } = found;
	const { role } = paragraph;
	if (role === "body" || role === "heading") return explainInSentence(plan, readUnit, found);
	if (role === "table") return explainInTable(plan, readUnit, found);
	const unit = unitAfter(plan, readUnit, numeral);
	return explanation(plan, { numeral, unit, quote: paragraph, role, refusal: { name: role, zh: outside[role] } });
}

function explainLeftOut({ source, positions }: Plan, { start, end }: Span): Explanation {
	const line = { start: source.lastIndexOf("\n", start) + 1, end: source.indexOf("\n", end) };
	const quote = {
		start: Math.max(line.start, start - longestNumeral),
		end: Math.min(line.end < 0 ? source.length : line.end, end + longestNumeral),
	};
	return {
		start: positions.toCodePoint(start),
		end: positions.toCodePoint(end),
		raw: source.slice(start, end),
		unit: "",
		quote: source.slice(quote.start, quote.end),
		quote_start: positions.toCodePoint(quote.start),
		quote_end: positions.toCodePoint(quote.end),
		role: "layout",
		refusal: { name: "layout", zh: outside.layout },
		target: null,
	};
}

function explainInTable(plan: Plan, readUnit: UnitReader, { paragraph, numeral }: PlacedNumeral): Explanation {
	const row = plan.rows.find(({ start, end }) => start <= numeral.start && numeral.end <= end);
	const target = row && tableTargets(plan, row, readUnit).find(({ span }) => overlaps(span, numeral));
	return explanation(plan, {
		numeral,
		unit: target?.unit ?? unitAfter(plan, readUnit, numeral),
		quote: row ?? paragraph,
		role: "table",
		...(target ? { target } : { refusal: { name: "table", zh: outside.table } }),
	});
}

function explainInSentence(plan: Plan, readUnit: UnitReader, { paragraph, numeral }: PlacedNumeral): Explanation {
	const sentence = plan.sentences.find(({ start, end }) => start <= numeral.start && numeral.start < end);
	const judged = sentence ? (judge({ ...plan, sentences: [sentence] }, readUnit)[0] ?? []) : [];
	const own = judged.find(({ candidate }) => overlaps(candidate.numeral, numeral));
	const kept = judged.filter(({ refusal }) => refusal === null).map(({ candidate }) => candidate);
	const target =
		own?.refusal === null ? readSentence(plan, kept).find(({ span }) => overlaps(span, numeral)) : undefined;
	return explanation(plan, {
		numeral: own?.candidate.numeral ?? numeral,
		unit: own?.candidate.unit ?? "",
		quote: sentence ?? paragraph,
		role: paragraph.role,
		...(target ? { target } : {}),
		...(own?.refusal
			? { refusal: { name: own.refusal.name, zh: own.refusal.zh } }
			: sentence
				? {}
				: { refusal: itemNumber }),
	});
}

/** Sentences begin after the number of their item. */
const itemNumber: Reason = { name: "item-number", zh: "条款、章节的编号" };

interface Part {
	numeral: Span;
	unit: string;
	quote: Span;
	role: Role;
	refusal?: Reason;
	target?: Target;
}

function explanation(plan: Plan, { numeral, unit, quote, role, refusal, target }: Part): Explanation {
	const [own, around] = [plan.view.toSource(numeral), plan.view.toSource(quote)];
	return {
		start: plan.positions.toCodePoint(own.start),
		end: plan.positions.toCodePoint(own.end),
		raw: plan.source.slice(own.start, own.end),
		unit,
		quote: plan.source.slice(around.start, around.end),
		quote_start: plan.positions.toCodePoint(around.start),
		quote_end: plan.positions.toCodePoint(around.end),
		role,
		refusal: refusal ?? null,
		target: target ?? null,
	};
}

const unitAfter = (plan: Plan, readUnit: UnitReader, { end }: Span) => readUnit(plan.view.text, end).unit;
const overlaps = (a: Span, b: Span) => a.start < b.end && b.start < a.end;
