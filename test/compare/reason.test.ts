import { describe, expect, test } from "vitest";
import { reasons, worst } from "../../src/toolkit/compare/reason.js";
import { formatReasons, parseReasons } from "../../src/toolkit/compare/reason-column.js";

test("worst is yes where nothing is to be said", () => {
	expect(worst([])).toBe("yes");
	expect(worst(["yes", "caution"])).toBe("caution");
	expect(worst(["caution", "no", "yes"])).toBe("no");
});

describe("reasons", () => {
	test("are built from the facts, in both languages", () => {
		expect(reasons.periodTotal(3)).toEqual({
			code: "period_total",
			label: "caution",
			zh: "三年累计，已按年均折算",
			en: "total of 3 years, divided into a yearly average",
		});
		expect(reasons.distantYear(2020, 2023).zh).toBe("目标年2020，与最近的可比值（2023）相差3年");
		expect(reasons.level("省级", "any").zh).toBe("原文只计“省级”，本指标不限级别");
	});

	test("come back from the columns of a row as they went in", () => {
		const list = [reasons.periodTotal(3), reasons.scope("民营"), reasons.lookAlike("另一名录", "another list")];
		expect(parseReasons(formatReasons(list))).toEqual(list);
		expect(parseReasons(formatReasons([]))).toEqual([]);
	});
});
