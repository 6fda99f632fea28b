import { describe, expect, test } from "vitest";
import { distribute } from "../../src/toolkit/extract/distribution.js";
import { codedSentences, expected, read } from "./coded-sentence.js";

describe("distribute", () => {
	test.each([
		["高新技术企业、科技型中小企业", ["高新技术企业", "科技型中小企业"]],
		["登记失业率和城镇化率", ["登记失业率", "城镇化率"]],
		["绿色工厂、绿色园区和智能工厂", ["绿色工厂", "绿色园区", "智能工厂"]],
		["高等院校和科研院所、科技服务机构", ["高等院校和科研院所", "科技服务机构"]],
	])("%s: a member for each value, 和 split only where the count asks for it", (subject, members) => {
		expect(distribute(subject, members.length)).toEqual(members);
	});

	test("restores what stands before the first member for all", () => {
		expect(distribute("每千名人口拥有执业医师数、注册护士数", 2)).toEqual([
			"每千名人口拥有执业医师数",
			"每千名人口拥有注册护士数",
		]);
	});

	test("restores what stands after the last member for all", () => {
		expect(distribute("氮氧化物、二氧化硫排放量", 2)).toEqual(["氮氧化物排放量", "二氧化硫排放量"]);
	});

	test("of 城乡居民 the towns come first", () => {
		expect(distribute("城乡居民人均可支配收入", 2)).toEqual(["城镇居民人均可支配收入", "农村居民人均可支配收入"]);
		expect(distribute("城乡居民人均可支配收入", 3)).toBeNull();
		expect(distribute("城乡居民基本医疗保险参保率", 2)).toBeNull();
	});

	test("splits neither in brackets nor in quotes", () => {
		expect(distribute("“专精特新、小巨人”工厂、执业(助理、注册)医师", 2)).toHaveLength(2);
	});

	test("null where the members are not as many as the values", () => {
		expect(distribute("高新技术企业", 2)).toBeNull();
		expect(distribute("高新技术企业、科技型中小企业、瞪羚企业", 2)).toBeNull();
	});

	test.each(codedSentences("distribution"))("$text", (sentence) => expect(read(sentence)).toEqual(expected(sentence)));
});
