import { describe, expect, test } from "vitest";
import { findMentions } from "../../src/toolkit/compare/mention.js";
import { parsePlan } from "../../src/toolkit/parse/plan.js";
import { codebooks } from "../row/collection.js";

const text = `某县2024年工作要点
一、绿色
1.改善环境。推动空气质量优良天数走在全市前列。生活垃圾无害化处理率达到95%以上。
2.培育企业。支持高新技术企业产值增长。高新技术企业达到72家。`;
const plan = parsePlan(text);

function mentioned(id: string, stated: readonly number[] = []): string[] {
	const own = codebooks.indicators.filter(({ indicator_id }) => indicator_id === id);
	const rows = stated.map((quote_start) => ({ indicator_id: id, quote_start }));
	return findMentions(plan, "plan", rows, own, codebooks.phrases).map(({ start, end, quote }) => {
		expect([...text].slice(start, end).join("")).toBe(quote);
		return quote;
	});
}

describe("findMentions", () => {
	test("finds the sentence that speaks of a share without its number", () => {
		expect(mentioned("air_quality_good_days")).toEqual(["推动空气质量优良天数走在全市前列。"]);
	});

	test("finds nothing where the plan does not speak of it", () => {
		expect(mentioned("forest_coverage")).toEqual([]);
	});

	test("passes over sentences with a number of it, and over words that mean something else", () => {
		const at = [...text.slice(0, text.indexOf("高新技术企业达到"))].length;
		expect(mentioned("high_tech_enterprises", [at])).toEqual([]);
		expect(mentioned("high_tech_enterprises")).toEqual(["高新技术企业达到72家。"]);
	});
});
