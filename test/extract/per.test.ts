import { describe, expect, test } from "vitest";
import { per } from "../../src/toolkit/extract/per.js";
import { codedSentences, expected, markedOne, read } from "./coded-sentence.js";

const perOf = (text: string) => per(markedOne("multi_year", text));

describe("per", () => {
	test.each([
		"每年举办招才引智活动不少于【30】场",
		"农村居民人均可支配收入年均增长【7】%以上",
		"全区年度用水总量控制在【5500万】立方米以内",
		"同一企业每年支持金额不超过【100万】元",
		"每年打造城市书房2家、举办文化惠民活动【2000】场以上",
	])("%s: of each year", (text) => expect(perOf(text)).toBe("year"));

	test.each([
		"全年举办文化活动【2000】场",
		"到2025年，高新技术企业达到【110】家",
		"每万名人口拥有全科医生【3】名",
		"每年培训500人次；新建培训基地【3】个",
		"每年安排专项资金，到2025年建成基地【10】个",
	])("%s: not of each year", (text) => expect(perOf(text)).toBeNull());

	test.each(codedSentences("per"))("$text", (sentence) => expect(read(sentence)).toEqual(expected(sentence)));
});
