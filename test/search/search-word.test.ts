import { describe, expect, test } from "vitest";
import { isEnough, toWords } from "../../src/toolkit/search/search-word.js";

describe("toWords", () => {
	test.each([
		["乡村振兴", ["乡村振兴"]],
		["  乡村 　示范片区 ", ["乡村", "示范片区"]],
		['"R&D  spending" share', ["r&d spending", "share"]],
		["“乡村 振兴” 示范", ["乡村振兴", "示范"]],
		["“四强”产业", ['"四强"产业']],
		["专利 专利", ["专利"]],
		['"', ['"']],
		['"" 专利', ['""', "专利"]],
		["", []],
	])("%j asks for %j", (question, words) => {
		expect(toWords(question)).toEqual(words);
	});
});

describe("isEnough", () => {
	test.each([
		["", false],
		["村", false],
		["𠮷", false],
		["乡村", true],
		["乡 村", true],
		["5G", true],
	])("%j: %s", (question, enough) => {
		expect(isEnough(toWords(question))).toBe(enough);
	});
});
