import { describe, expect, test } from "vitest";
import { numeralsIn } from "../../../src/toolkit/card/alt/numeral.js";

const found = (text: string, language: "zh" | "en" = "zh") =>
	numeralsIn(text, language).map(({ raw, kind, readings }) => [raw, kind, ...readings.map(({ value }) => value)]);

describe("numeralsIn", () => {
	test("finds numbers in digits, with what they say by the words after them", () => {
		expect(found("高青 ≥1,700 家，2024 年，是城阳的 23.6 倍，相差 2 个百分点，占 12%")).toEqual([
			["1,700", "plain", 1700],
			["2024", "year", 2024],
			["23.6", "times", 23.6],
			["2", "points", 2],
			["12", "percent", 12],
		]);
	});

	test("a multiple of the language may belong to the number or to its unit", () => {
		expect(found("上限 21,980万立方米")).toEqual([["21,980万", "plain", 21980, 219800000]]);
		expect(found("at most 219.8 million m³", "en")).toEqual([["219.8 million", "plain", 219.8, 219800000]]);
	});

	test("a full-width comma divides two numbers", () => {
		expect(found("高青 10，100 是城阳").map(([raw]) => raw)).toEqual(["10", "100"]);
	});

	test("finds numbers in words as far as they count", () => {
		expect(found("四地两以上，十一个主题，二十三项").map(([, , value]) => value)).toEqual([4, 2, 11, 23]);
		expect(found("Four regions, twenty-three of them, and one scale", "en").map(([, , value]) => value)).toEqual([
			4, 23,
		]);
	});

	test("grammar, idioms and names with digits count nothing", () => {
		expect(found("一行一项，每万居民，十分统一，地区两两相对，第一产业，“十四五”，二手来源，PM2.5，5G基站")).toEqual(
			[],
		);
		expect(found("one scale, m3, 5G", "en")).toEqual([]);
	});

	test("knows where a number stands and what it counts", () => {
		const [numeral] = numeralsIn("共 107 条款", "zh");
		expect(numeral).toMatchObject({ start: 2, end: 5, word: "条款" });
		expect(numeralsIn("84 clauses", "en")[0]?.word).toBe("clause");
	});
});
