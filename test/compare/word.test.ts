import { describe, expect, test } from "vitest";
import { fold, wordFinder } from "../../src/toolkit/compare/word.js";

describe("fold", () => {
	test.each([
		["“四新”经济增加值占GDP比重", "四新经济增加值占地区生产总值比例"],
		["万元生产总值能耗", "万元地区生产总值能耗"],
		["国内生产总值", "地区生产总值"],
		["每千名人口拥有床位数", "每千人拥有床位数"],
		["千人口托位数", "每千人托位数"],
		["培训企业家200万人次", "培训企业家200万人次"],
		["空气质量优良天数比率", "空气质量优良天数比例"],
		["省级及以上绿色工厂", "省级以上绿色工厂"],
		["ＰＭ２.５ 平均浓度", "PM2.5平均浓度"],
	])("spells %s as words are looked for", (phrase, folded) => {
		expect(fold(phrase)).toBe(folded);
	});
});

describe("wordFinder", () => {
	test("finds the longest of its alternatives, and what stands around it", () => {
		expect(wordFinder("企业|高新技术企业")("国家级高新技术企业总量")).toEqual({
			length: 6,
			before: "国家级",
			between: [],
			after: "总量",
		});
	});

	test("takes the last of equal words: Chinese puts the head of a phrase at its end", () => {
		expect(wordFinder("工厂")("工厂里的工厂")?.before).toBe("工厂里的");
	});

	test("gives what a * stands for", () => {
		const match = wordFinder("研发*占*比例")("全社会研发投入占地区生产总值比例");
		expect(match).toMatchObject({ before: "全社会", between: ["投入", "地区生产总值"], after: "" });
	});

	test("lets a * reach over no stop and over no more than fourteen characters", () => {
		expect(wordFinder("研发*比例")("研发投入,占比例")).toBeNull();
		expect(wordFinder("研发*比例")("研发一二三四五六七八九十一二三四五比例")).toBeNull();
	});

	test("takes signs of a pattern for themselves", () => {
		expect(wordFinder("(PM2.5)*浓度")("PM2X5的浓度")).toBeNull();
	});
});
