import { describe, expect, test } from "vitest";
import { fallYears, flowYears, growthYears, yearsToDeadline } from "../../src/toolkit/compare/span.js";
import type { TargetRow } from "../../src/toolkit/schema/target.js";
import { document } from "../store/sample.js";
import { targetOf } from "./sample.js";

const plan = { ...document, period_start: 2023, period_end: 2025 };
const undated = { ...document, period_start: null, period_end: null };
const made = (row: Partial<TargetRow>) =>
	targetOf({ indicator: "城镇新增就业", kind: "increment", deadline: "2025", ...row });
const codes = ({ years, reasons }: ReturnType<typeof flowYears>) => [years, ...reasons.map(({ code }) => code)];

test("yearsToDeadline counts both ends, a month as its year", () => {
	expect(yearsToDeadline(made({ deadline: "2025-06" }), plan)).toBe(3);
	expect(yearsToDeadline(made({ deadline: "2020" }), plan)).toBe(1);
	expect(yearsToDeadline(made({ deadline: null }), plan)).toBeNull();
});

describe("flowYears", () => {
	test("到2025年新增 in a plan of 2023—2025 is the total of three years", () => {
		expect(codes(flowYears(made({}), plan, "flow", false))).toEqual([3, "period_total"]);
	});
	test("每年, 年内 and a plan of one year make one year", () => {
		expect(codes(flowYears(made({ per: "year" }), plan, "flow", false))).toEqual([1]);
		expect(codes(flowYears(made({ deadline: "2023" }), plan, "flow", false))).toEqual([1]);
		expect(codes(flowYears(made({ deadline: "2024" }), document, "flow", false))).toEqual([1]);
	});
	test("a level of a yearly total is that of its year, an addition to it is divided", () => {
		expect(codes(flowYears(made({ kind: "cap" }), plan, "open", true))).toEqual([1]);
		expect(codes(flowYears(made({ kind: "increment" }), plan, "open", true))).toEqual([3, "period_total"]);
	});
	test("a level of a flow that does not say whether it is a total is not divided", () => {
		expect(codes(flowYears(made({ kind: "level" }), plan, "open", false))).toEqual([null]);
		expect(codes(flowYears(made({ kind: "level" }), plan, "flow", false))).toEqual([3, "period_total"]);
	});
	test("without a period there is no yearly value, and it is said", () => {
		expect(codes(flowYears(made({}), undated, "flow", false))).toEqual([null, "period_unknown"]);
	});
});

describe("fallYears", () => {
	test("counts from the stated base year, else from the year before the period, with a warning", () => {
		expect(codes(fallYears(made({ baseline: "2020" }), plan))).toEqual([5]);
		expect(codes(fallYears(made({}), plan))).toEqual([3, "base_unknown"]);
		expect(codes(fallYears(made({ deadline: "2024" }), document))).toEqual([1]);
	});
});

describe("growthYears", () => {
	test("warns of averages and of growth that may be that of all years", () => {
		expect(codes(growthYears(made({ per: "year" }), plan))).toEqual([null, "average_growth"]);
		expect(codes(growthYears(made({}), plan))).toEqual([null, "growth_unclear"]);
		expect(codes(growthYears(made({ deadline: "2024" }), document))).toEqual([null]);
	});
});
