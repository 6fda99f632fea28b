import type { Language } from "../../schema/language.js";
import { parseNumeral } from "../../text/numeral.js";
import { fold } from "../../text/width.js";
import { englishNumber, englishNumeral } from "./english-number.js";

/** What kind of number a text states, by the words after it: that says what of a chart it must agree with. */
export type NumeralKind = "year" | "times" | "points" | "percent" | "plain";

/** A number in a text of a card. */
export interface Numeral {
	/** As written, and where: UTF-16 units. */
	raw: string;
	start: number;
	end: number;
	/** What it may mean: `21,980万` is 21980 of a unit of 万, or 219800000. */
	readings: readonly Reading[];
	kind: NumeralKind;
	/** What is counted, by the first word after it, without plural: `条`, `个目标`, `clause`. */
	word: string;
}

/** A number, and how much one more in its last digit is: 1 of `23`, 0.1 of `23.6`, 100000 of `219.8 million`. */
export interface Reading {
	value: number;
	step: number;
}

const arabic = String.raw`(?<![\d.A-Za-z])(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?(?![\dA-Za-z])`;
const chinese = "[零〇一二两三四五六七八九十百千万亿]+";
/** Words with a numeral in them that count nothing. */
const idioms = /十[二三四五]五|[一二]手|两两|三农|十分|百分|千字|[一二三]产|第[一二三](?!\d)产业|一二三/gu;

/**
 * Returns the numbers of a text in their order: in digits, and in words as far as they count. One alone (`一行一项`, `one
 * scale`) is grammar and not taken, nor are digits inside a name (`PM2.5`, `5G`, `m3`).
 */
export function numeralsIn(text: string, language: Language): Numeral[] {
	// a full-width comma divides, it groups no digits
	const folded = fold(text.replaceAll("，", "；"));
	const searched = folded.replace(idioms, (idiom) => "□".repeat(idiom.length));
	const pattern =
		language === "zh" ? `${arabic}[万亿]*|${chinese}` : `${arabic}(?: (?:million|billion))?|${englishNumeral}`;
	return [...searched.matchAll(new RegExp(pattern, "giu"))].flatMap((match) => {
		const readings = readingsOf(match[0], language);
		if (readings.length === 0) return [];
		const [start, end] = [match.index, match.index + match[0].length];
		const after = folded.slice(end);
		const kind = kindOf(match[0], after);
		return [{ raw: text.slice(start, end), start, end, readings, kind, word: wordAfter(after) }];
	});
}

function readingsOf(raw: string, language: Language): Reading[] {
	const digits = /^[\d,.]+/u.exec(raw)?.[0].replaceAll(",", "");
	if (digits === undefined) {
		const value = language === "zh" ? chineseNumber(raw) : englishNumber(raw);
		return value === null ? [] : [{ value, step: 1 }];
	}
	const plain = { value: Number(digits), step: 10 ** -(digits.split(".")[1]?.length ?? 0) };
	const multiple = multipleIn(raw);
	return multiple === 1 ? [plain] : [plain, { value: plain.value * multiple, step: plain.step * multiple }];
}

function multipleIn(raw: string): number {
	if (/million$/iu.test(raw)) return 1e6;
	if (/billion$/iu.test(raw)) return 1e9;
	return [...raw].reduce((product, sign) => product * (sign === "万" ? 1e4 : sign === "亿" ? 1e8 : 1), 1);
}

/** One alone counts nothing, nor does a bare magnitude (`每万居民`). */
function chineseNumber(raw: string): number | null {
	if (raw === "一" || !/[零〇一二两三四五六七八九十]/u.test(raw)) return null;
	return parseNumeral(raw)?.toNumber() ?? null;
}

function kindOf(raw: string, after: string): NumeralKind {
	if (/^\s*倍|^ times\b/u.test(after)) return "times";
	if (/^\s*个百分点|^ (?:percentage )?points?\b/u.test(after)) return "points";
	if (/^\s*[%‰]|^ per ?cent\b/u.test(after)) return "percent";
	return /^(?:19|20)\d\d$/u.test(raw) ? "year" : "plain";
}

function wordAfter(after: string): string {
	const word = /^\s*(\p{Script=Han}{1,3}|[a-z]+)/iu.exec(after)?.[1]?.toLowerCase() ?? "";
	return word.replace(/ies$/u, "y").replace(/s$/u, "");
}
