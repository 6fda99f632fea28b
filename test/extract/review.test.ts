import { describe, expect, test } from "vitest";
import { isReview } from "../../src/toolkit/extract/review.js";
import { readIn } from "./coded-sentence.js";

describe("isReview", () => {
	test.each([
		"一、2009年工作回顾",
		"一、过去五年的工作",
		"第一节 发展基础",
		"一、“十三五”发展成就",
		"(一)发展现状",
		"第二节 发展环境",
		"一、2023年国民经济和社会发展计划执行情况",
	])("%s: looks back", (heading) => expect(isReview([heading], 2010)).toBe(true));

	test.each([
		"二、2010年工作安排",
		"一、总体要求",
		"第三节 主要目标",
		"二、2010年主要目标和重点任务",
		"三、保障措施",
		"(三)提升创新能力",
	])("%s: looks ahead", (heading) => expect(isReview([heading], 2010)).toBe(false));

	test.each(["二、推动乡村振兴取得新进展", "(一)促进产业发展迈上新台阶", "三、奋力在改革开放上取得更大突破"])(
		"%s: calls for a result, whatever the plan",
		(heading) => {
			expect(isReview([heading], 2024, "report")).toBe(false);
			expect(isReview([heading], 2024, "annual")).toBe(false);
		},
	);

	test("a result without such a call looks back in a work report, and below no heading of tasks", () => {
		expect(isReview(["一、深化改革取得新突破"], 2024, "report")).toBe(true);
		expect(isReview(["一、深化改革取得新突破"], 2024, "annual")).toBe(false);
		expect(isReview(["一、着力转型升级,综合实力迈上新台阶"], 2024, "report")).toBe(true);
		expect(isReview(["二、2024年重点任务", "(一)深化改革取得新突破"], 2024, "report")).toBe(false);
	});

	test("a heading that names a year before the plan's looks back, one that names a span of years does not", () => {
		expect(isReview(["一、2023年工作情况"], 2024)).toBe(true);
		expect(isReview(["2023—2025年重点任务"], 2024)).toBe(false);
	});

	test("nothing in a part that looks back is a target, all of the part after it may be", () => {
		const text = "完成固定资产投资98亿元，新增就业8000人。";
		expect(readIn("review", text)).toEqual([]);
		expect(readIn("report", text)).toHaveLength(2);
	});
});
