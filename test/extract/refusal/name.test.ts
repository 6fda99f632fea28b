import { describe, expect, test } from "vitest";
import { name } from "../../../src/toolkit/extract/refusal/name.js";
import { codedSentences, expected, read } from "../coded-sentence.js";
import { refused } from "./refused.js";

describe("name", () => {
	test.each([
		"落实《支持民营经济【25】条政策措施》",
		"推进“【十】百千”工程",
		"做到“【六】稳”",
		"实施“【百】企升级、【千】企技改”行动",
		"壮大“3+【2】”产业",
		"打造“【15】分钟便民商圈”",
	])("%s: refused, a number in a title or a short quoted name", (text) =>
		expect(refused(name, text)).not.toContain(false),
	);

	test.each([
		"实现“【100】%”覆盖",
		"建设“四好农村路”【100】公里",
		"新增“专精特新”企业【30】家",
		"落实《行动计划》，新建公园【3】处",
		"“个转企”【500】家、“企升规”【40】家",
	])("%s: not refused", (text) => expect(refused(name, text)).not.toContain(true));

	test.each(codedSentences("name"))("$text", (sentence) => expect(read(sentence)).toEqual(expected(sentence)));
});
