import { describe, expect, test } from "vitest";
import { markedOne } from "./coded-sentence.js";

describe("candidates", () => {
	test("gives the phrase between commas, in its parts before the numeral and after the unit", () => {
		const { before, after, unit, numeral } = markedOne(
			"annual",
			"到2024年，高新技术企业达到【１１０】家以上，规上企业达到90家。",
		);
		expect({ before, after, unit, value: numeral.value.toNumber() }).toEqual({
			before: "高新技术企业达到",
			after: "以上",
			unit: "家",
			value: 110,
		});
	});

	test("leads from the start of the sentence, not from the one before", () => {
		expect(markedOne("annual", "新建学校3所。新增床位【500】张。").lead).toBe("新增床位");
	});

	test("spans the numeral with its unit", () => {
		const { span, text } = markedOne("annual", "发明专利拥有量达到【12.5】件/万人。");
		expect(text.slice(span.start, span.end)).toBe("12.5件/万人");
	});

	test.each(["举办活动【80】余场", "举办活动【80】场余"])("%s: knows that more is meant", (text) => {
		expect(markedOne("annual", text).more).toBe(true);
	});

	test("looks no further than a bounded way into text without punctuation", () => {
		const { before, lead } = markedOne("annual", `${"持续推进工作".repeat(200)}【30】个`);
		expect(Math.max(before.length, lead.length)).toBeLessThanOrEqual(160);
	});
});
