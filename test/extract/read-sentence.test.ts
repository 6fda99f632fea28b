import { describe, expect, test } from "vitest";
import { readIn } from "./coded-sentence.js";

const names = (text: string) => readIn("annual", text).map(({ indicator, value }) => `${indicator} ${value}`);

describe("readSentence", () => {
	test("a value without a noun belongs to the indicator before it", () => {
		expect(names("规模以上工业总产值完成230亿元，增长17%。")).toEqual([
			"规模以上工业总产值 23000000000",
			"规模以上工业总产值 17",
		]);
	});

	test("members of a list keep the verb and kind of the first", () => {
		const read = readIn("annual", "用水量、能耗分别较2020年下降9%、5%。");
		expect(read.map(({ kind, baseline }) => [kind, baseline])).toEqual([
			["reduction", "2020"],
			["reduction", "2020"],
		]);
	});

	test("the bound after the last member of a share holds for all", () => {
		const read = readIn("annual", "规上工业增加值、服务业增加值分别增长5%、6.5%左右。");
		expect(read.map(({ comparator }) => comparator)).toEqual(["approx", "approx"]);
	});

	test("the noun of one numeral is no part of the name of the next", () => {
		expect(names("打造10个就业服务站、5个零工市场。")).toEqual(["就业服务站 10", "零工市场 5"]);
	});

	test("a verb or a rank by itself takes the noun of the member that follows", () => {
		expect(names("新建4家、改建7家农村养老驿站。")).toEqual(["新建农村养老驿站 4", "改建农村养老驿站 7"]);
		expect(names("新建4家、改建7家、扩建2家养老驿站。")[0]).toBe("新建养老驿站 4");
		expect(names("打造2个千亿级、9个百亿级产业园区。")).toEqual(["千亿级产业园区 2", "百亿级产业园区 9"]);
	});

	test("nothing is taken over from another sentence", () => {
		expect(names("高新技术企业达到110家。科技型中小企业达到150家。")).toEqual([
			"高新技术企业 110",
			"科技型中小企业 150",
		]);
	});
});
