import { describe, expect, test } from "vitest";
import { idiom } from "../../../src/toolkit/extract/refusal/idiom.js";
import { codedSentences, expected, read } from "../coded-sentence.js";
import { refused } from "./refused.js";

describe("idiom", () => {
	test.each([
		"进【一】步优化环境",
		"建设【一】批重点项目",
		"推进【一】网通办、【一】次办好",
		"统筹【三】农工作",
		"建设【四】好农村路",
		"【千】方【百】计稳就业",
		"推动【一二三】产业融合",
		"坚持【两】手抓",
		"做到【万】无【一】失",
		"形成【一】套体系",
		"发现【一】个、取缔一个",
		"落实县委九届【十一】次、【十二】次全会精神",
	])("%s: refused, a number of an idiom", (text) => expect(refused(idiom, text)).not.toContain(false));

	test.each([
		"新建【一】家“泉城书房”",
		"每个镇（街道）打造出【一】个示范点",
		"提供不少于【一】年支持",
		"煤电铝产业产值过【百亿】元",
		"新建【两】所幼儿园",
		"每新增一个品牌奖励【五千】元",
		"引进【3】家企业",
	])("%s: not refused", (text) => expect(refused(idiom, text)).not.toContain(true));

	test.each(codedSentences("idiom"))("$text", (sentence) => expect(read(sentence)).toEqual(expected(sentence)));
});
