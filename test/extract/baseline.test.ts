import { describe, expect, test } from "vitest";
import { baseline } from "../../src/toolkit/extract/baseline.js";
import { codedSentences, expected, markedOne, read, readIn } from "./coded-sentence.js";

const base = (text: string, year: number | null = 2023) => baseline(markedOne("multi_year", text), "reduction", year);

describe("baseline", () => {
	test.each([
		["万元地区生产总值用水量较2020年下降【9】%", "2020"],
		["万元工业增加值用水量比2015年降低【20】%", "2015"],
		["用水量分别较2020年下降9%、【5】%", "2020"],
		["与2020年相比，化肥使用量减少【3】%", "2020"],
	])("%s: the year that a change is measured from", (text, year) => expect(base(text)).toBe(year));

	test("上年 is the year before the plan's, and nothing where the plan has no year", () => {
		expect(base("税收较上年增长【35】%", 2024)).toBe("2023");
		expect(base("税收较上年增长【35】%", null)).toBeNull();
	});

	test("the end of a five-year plan is a base, not a deadline", () => {
		const [target] = readIn("outline", "外贸总额比“十三五”末翻一番。");
		expect(target).toMatchObject({ indicator: "外贸总额", kind: "growth", baseline: "2020", deadline: "2025" });
		const [share] = readIn("outline", "服务业增加值占比“十四五”末达到50%。");
		expect(share).toMatchObject({ indicator: "服务业增加值占比", baseline: null, deadline: "2025" });
	});

	test.each([
		"到2025年，高新技术企业达到【110】家",
		"万元产值用水量较2020年下降9%；新建水厂【2】座",
		"2024年增长【6】%",
	])("%s: none where none is stated for it", (text) => expect(base(text)).toBeNull());

	test.each(codedSentences("baseline"))("$text", (sentence) => expect(read(sentence)).toEqual(expected(sentence)));
});
