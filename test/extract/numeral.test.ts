import { describe, expect, test } from "vitest";
import { scanNumerals } from "../../src/toolkit/extract/numeral.js";
import { codedSentences, expected, read } from "./coded-sentence.js";

/** Each numeral of a folded text as `raw=value` or `raw=low..high`. */
const scanned = (text: string) =>
	scanNumerals(text, { start: 0, end: text.length }).map(({ start, end, value, valueMax }) => {
		const raw = text.slice(start, end);
		return valueMax ? `${raw}=${value.toFixed()}..${valueMax.toFixed()}` : `${raw}=${value.toFixed()}`;
	});

describe("scanNumerals", () => {
	test.each([
		["新增就业1.8万人", ["1.8万=18000"]],
		["用水总量1.122亿立方米", ["1.122亿=112200000"]],
		["到账外资3,200万美元", ["3,200万=32000000"]],
		["下降9%、5%", ["9=9", "5=5"]],
		["三万五千亩", ["三万五千=35000"]],
	])("%s: the magnitude belongs to the numeral and is applied exactly", (text, numerals) => {
		expect(scanned(text)).toEqual(numerals);
	});

	test.each([
		["培育3-5个", ["3-5=3..5"]],
		["投资5—6亿元", ["5—6亿=500000000..600000000"]],
		["增长6%-8%", ["6%-8=6..8"]],
		["引进20至30名", ["20至30=20..30"]],
		["3个—5个", ["3个—5=3..5"]],
	])("%s: a range is one numeral, its low end in the magnitude of its high end", (text, numerals) => {
		expect(scanned(text)).toEqual(numerals);
	});

	test("what does not rise is no range, but two numerals", () => {
		expect(scanned("完成30-20个")).toEqual(["30=30", "20=20"]);
	});

	test.each([
		["110千伏", ["110=110"]],
		["60千瓦", ["60=60"]],
		["5个百分点", ["5=5"]],
	])("%s: 千 and 百 that open a unit stay with it", (text, numerals) => {
		expect(scanned(text).slice(0, 1)).toEqual(numerals);
	});

	test("scans only the span it is given", () => {
		expect(scanNumerals("12家34家", { start: 3, end: 6 }).map(({ start, end }) => [start, end])).toEqual([[3, 5]]);
	});

	test.each(codedSentences("numeral"))("$text", (sentence) => expect(read(sentence)).toEqual(expected(sentence)));
});
