import { expect, test } from "vitest";
import { clipQuote } from "../../../src/toolkit/page/indicator/clip-quote.js";

test("clipQuote gives the part of a sentence that speaks of the indicator, cut to what fits under a cell", () => {
	expect(clipQuote("加强联防联控,力争空气质量优良天数走在全市前列;严控扬尘。", "空气质量优良天数比率")).toBe(
		"力争空气质量优良天数走在全市前列",
	);
	expect([...clipQuote(`新建${"很".repeat(40)}长的创新平台`, "创新平台")]).toHaveLength(27);
	expect(clipQuote("", "创新平台")).toBe("");
});
