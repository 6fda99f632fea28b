import { describe, expect, test } from "vitest";
import { code } from "../../../src/toolkit/extract/refusal/code.js";
import { codedSentences, expected, read } from "../coded-sentence.js";
import { refused } from "./refused.js";

describe("code", () => {
	test.each([
		"推进G【233】改造",
		"治理PM【2.5】",
		"建设【5】G基站",
		"创建【4】A级景区",
		"世界【500】强企业",
		"落实第【4】条",
		"关爱【60】岁以上老人",
		"构建“1+【3】+N”体系",
		"实施【一】号改革工程",
		"图【3】所示",
		"服务【3】岁以下婴幼儿",
		"实行【1】对1帮扶",
		"电话【69612345】",
	])("%s: refused, a digit of a code, a grade or a number of something", (text) =>
		expect(refused(code, text)).not.toContain(false),
	);

	test.each([
		"人均预期寿命达到【80.5】岁",
		"高成长性OPC【5000】家",
		"营商环境进入全省前【10】位",
		"GDP【500】亿元",
		"新增绿地【30】公顷",
		"规上企业【220】家",
	])("%s: not refused", (text) => expect(refused(code, text)).not.toContain(true));

	test.each(codedSentences("code"))("$text", (sentence) => expect(read(sentence)).toEqual(expected(sentence)));
});
