import { describe, expect, test } from "vitest";
import { strangeNumbers, wordsOf } from "../../../src/toolkit/publish/manifest/target-words.js";
import type { Language } from "../../../src/toolkit/schema/language.js";
import { groundWith } from "./stated-sample.js";

type Change = Parameters<typeof groundWith>[0];

function strange(said: string, change: Change = {}, language: Language = "zh"): string[] {
	const ground = groundWith(change);
	const target = ground.targets.get("/reader/plan#t-110");
	if (target === undefined) throw new Error("a target");
	return strangeNumbers(said, wordsOf(target, ground, ground.pages[language]));
}

describe("strangeNumbers", () => {
	test.each([
		["110"],
		["高新技术企业 ≥110家，2024，第 一、 条"],
		["高新技术企业 36.7 家"],
		["高青县 2024 年度要点"],
		["每万人有效发明专利拥有量：不可比"],
		["第二产业中的高新技术企业"],
	])("finds none in “%s”", (said) => {
		expect(strange(said)).toEqual([]);
	});

	test.each([
		["another amount", "高新技术企业 111家，2024", "111"],
		["another magnitude", "高新技术企业 110万家，2024", "110万"],
		["another year", "高新技术企业 110家，2025", "2025"],
		["another clause", "高新技术企业 110家，2024，第 3 条", "3"],
		["digits beside its own", "1100家", "1100"],
		["an amount in words, alone", "三", "三"],
	])("finds %s", (_, said, number) => {
		expect(strange(said)).toEqual([number]);
	});

	test("an amount counts in every way that pages write it, and in no other", () => {
		const water = { raw: "21980万", value: 219_800_000, unit: "立方米" };
		for (const said of ["≤21980万立方米", "21,980万 立方米", "2.198亿立方米"]) {
			expect(strange(said, water)).toEqual(said.startsWith("2.") ? ["2.198亿"] : []);
		}
		expect(strange("≤219.8 million m³, 2024", water, "en")).toEqual([]);
		expect(strange("≤219.8 billion m³, 2024", water, "en")).toEqual(["219.8billion"]);
	});

	test("an amount may go on after a line break of the plan", () => {
		expect(strange("新建充电桩 20 万", { raw: "20\r\n万", value: 200_000, unit: "个" })).toEqual([]);
		expect(strange("20\r\n万", { raw: "20\r\n万", value: 200_000, unit: "个" })).toEqual([]);
	});

	test("both ends of a range are one number", () => {
		const range = { raw: "3-5", value: 3, value_max: 5, unit: "个" };
		expect([strange("3-5", range), strange("3—5 个", range), strange("3–5", range, "en")]).toEqual([[], [], []]);
		expect(strange("3—3 个", range)).toEqual(["3—3"]);
		expect(strange("3", range)).toEqual(["3"]);
	});

	test("digits of its phrase, of an indicator, of its unit and of its base year are not its number", () => {
		const change: Change = { indicator: "5G基站", baseline: "2020", raw: "9", value: 9, unit: "件/万人" };
		expect(strange("5G基站 较2020年增长9件/万人", change)).toEqual([]);
		expect(strange("5G基站 up 9 per 10,000 people from 2020", change, "en")).toEqual([]);
		expect(strange("Valid invention patents per 10,000 residents: 9", change, "en")).toEqual([]);
		expect(strange("6G基站 较2021年增长9件/万人", change)).toEqual(["6", "2021"]);
	});
});
