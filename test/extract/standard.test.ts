import { describe, expect, test } from "vitest";
import { isStandard } from "../../src/toolkit/extract/standard.js";
import { codedSentences, expected, markedOne, read } from "./coded-sentence.js";

describe("isStandard", () => {
	test.each([
		"个人创业者贷款额度最高【20万】元",
		"对急难型救助对象【24】小时内先行救助",
		"就业见习补贴标准提高到【60】%",
		"按其销售额的【3】%、2%对合作社给予奖励",
		"给予每户【3000】元补助",
		"新农合财政补助标准由100元提高到【120】元",
		"城市低保由每人每月187元提高到每人每月【210】元",
	])("%s: what one person, firm or project is promised", (text) => {
		expect(isStandard(markedOne("annual", text), "annual")).toBe(true);
	});

	test.each([
		"发放小额担保贷款【1亿】元",
		"发放住房公积金贷款【1.5亿】元",
		"落实补助资金【7356万】元",
		"争取上级补助资金【3亿】元",
		"贷款余额增长【10】%",
		"补助困难学生【2.85万】名",
		"市财政列支【400万】元",
	])("%s: no sum for many, no number of people", (text) => {
		expect(isStandard(markedOne("annual", text), "annual")).toBe(false);
	});

	test("in measures of support an amount granted to each is one, in a work plan the same words are not", () => {
		const text = "单个项目投入不低于【5万】元";
		expect(isStandard(markedOne("measures", text), "measures")).toBe(true);
		expect(isStandard(markedOne("annual", text), "annual")).toBe(false);
	});

	test.each(codedSentences("standard"))("$text", (sentence) => expect(read(sentence)).toEqual(expected(sentence)));

	test.each(codedSentences("grant"))("$text", (sentence) => expect(read(sentence)).toEqual(expected(sentence)));
});
