import { describe, expect, test } from "vitest";
import { firstSentence } from "../../../src/toolkit/page/ledger/first-sentence.js";

function of(text: string, number: string | null, heading: string | null): string | null {
	const points = [..."前文。", ...text, ..."后文。"];
	return firstSentence(points, { start: 3, end: 3 + [...text].length, number, heading });
}

describe("firstSentence", () => {
	test.each([
		["5.引进培育一流人才。加速各类人才引进集聚。积极实施。", "5", "引进培育一流人才", "加速各类人才引进集聚。"],
		["强化应急。10月底前完成1.5万件。再说。", null, "强化应急", "10月底前完成1.5万件。"],
		["65.力争到2025年达到12件。另有。", "65", null, "力争到2025年达到12件。"],
		["(二)推进改\n革。打造“标准地。”改革", "(二)", "推进改革", "打造“标准地。”"],
		["3.抓好收尾。没有句号的话\r\n接着说", "3", "抓好收尾", "没有句号的话接着说"],
		["7.𠮷祥(重点).*。𠮷字也算一个。", "7", "𠮷祥(重点).*", "𠮷字也算一个。"],
	])("of %j is %j", (text, number, heading, sentence) => expect(of(text, number, heading)).toBe(sentence));

	test("a clause that is only its heading has none", () => {
		expect(of("8.加强组织领导。", "8", "加强组织领导")).toBeNull();
		expect(of("", null, null)).toBeNull();
	});
});
