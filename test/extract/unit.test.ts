import { describe, expect, test } from "vitest";
import { unitReader } from "../../src/toolkit/extract/unit.js";
import { codedSentences, expected, read, readUnit } from "./coded-sentence.js";

const unitOf = (text: string) => readUnit(text, 0).unit;

describe("unitReader", () => {
	test.each([
		["家高新技术企业", "家"],
		["个百分点", "个百分点"],
		["平方米", "平方米"],
		["公里", "公里"],
		["人次以上", "人次"],
		["个工作日内", "个工作日"],
	])("%s: the longest unit that fits", (text, unit) => expect(unitOf(text)).toBe(unit));

	test.each([
		["件/万人", "件/万人"],
		["微克/立方米以内", "微克/立方米"],
		["张/千名老年人", "张/千名老年人"],
		["人/平方公里", "人/平方公里"],
	])("%s: a denominator belongs to the unit", (text, unit) => expect(unitOf(text)).toBe(unit));

	test.each([
		["个(条)", "个(条)"],
		["场(次)", "场(次)"],
		["套(间)", "套(间)"],
	])("%s: so does an alternative in brackets", (text, unit) => expect(unitOf(text)).toBe(unit));

	test.each(["余场活动", "场余", "多家企业"])("%s: 余 and 多 say at least", (text) => {
		expect(readUnit(text, 0).more).toBe(true);
	});

	test.each(["年度计划", "以上", ""])("%s: no unit where none is written", (text) => {
		expect(unitReader([])(text, 0)).toEqual({ unit: "", end: 0, more: false });
	});

	test("reads at the place it is given and says where the unit ends", () => {
		expect(readUnit("达到30件/万人以上", 4)).toEqual({ unit: "件/万人", end: 8, more: false });
	});

	test.each(codedSentences("unit"))("$text", (sentence) => expect(read(sentence)).toEqual(expected(sentence)));
});
