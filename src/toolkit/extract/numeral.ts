import type Big from "big.js";
import { parseNumeral } from "../text/numeral.js";
import type { Span } from "../text/view.js";

/** A numeral in the laid-out text, its magnitude included, its unit not: `1.8万` of `1.8万人`. */
export interface Numeral extends Span {
	value: Big;
	/** The high end of a range: 5 of `3-5个`. */
	valueMax: Big | null;
	form: "arabic" | "chinese";
}

// 千伏, 千瓦 and their like are units; 百分点 is one; 万里 in 万里黄河 is none, but rare
const magnitude = "(?:[十百千万亿]{1,3}(?<!千(?=[伏瓦米克卡]))(?<!百(?=分)))?";
const arabic = `\\d+(?:,\\d{3}(?!\\d))*(?:\\.\\d+)?${magnitude}`;
const chinese = "[零〇一二两三四五六七八九十百千万亿半]+(?:点[零一二三四五六七八九]+)?";
/** No amount in a plan is written longer; what is longer is an index number or noise. */
const longest = 20;
const scanner = new RegExp(`(${arabic})(?:([%‰]|\\p{Script=Han})?[-~—―至到]{1,2}(${arabic}))?|${chinese}`, "gu");

/** Returns the numerals of a span of folded text, ranges as one: `3-5`, `5－6亿`, `30%—50`. Takes time linear in length. */
export function scanNumerals(text: string, { start, end }: Span): Numeral[] {
	const found: Numeral[] = [];
	for (const match of text.slice(start, end).matchAll(scanner)) {
		const from = start + match.index;
		const low = match[1] ?? match[0];
		const high = match[3];
		const range = high === undefined ? null : readRange(low, match[2], high);
		if (range) found.push({ start: from, end: from + match[0].length, ...range, form: "arabic" });
		else if (high !== undefined) found.push(...pair(match[0], low, high, from));
		else push(found, low, from, match[1] === undefined ? "chinese" : "arabic");
	}
	return found;
}

function push(found: Numeral[], raw: string, start: number, form: Numeral["form"]): void {
	const value = raw.length <= longest ? parseNumeral(raw) : null;
	if (value) found.push({ start, end: start + raw.length, value, valueMax: null, form });
}

function pair(whole: string, low: string, high: string, from: number): Numeral[] {
	const found: Numeral[] = [];
	push(found, low, from, "arabic");
	push(found, high, from + whole.length - high.length, "arabic");
	return found;
}

/** A range rises, and its low end takes the magnitude of its high end: `5-6亿` is five to six hundred million. */
function readRange(low: string, between: string | undefined, high: string): { value: Big; valueMax: Big } | null {
	if (low.length > longest || high.length > longest) return null;
	const suffix = /[十百千万亿]+$/.exec(high)?.[0] ?? "";
	const value = parseNumeral(/[十百千万亿]$/.test(low) ? low : low + suffix);
	const valueMax = parseNumeral(high);
	if (!value || !valueMax || !value.lt(valueMax)) return null;
	if (between !== undefined && !"%‰个家人项名处场件元年月".includes(between)) return null;
	return { value, valueMax };
}
