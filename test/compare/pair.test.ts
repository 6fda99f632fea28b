import { describe, expect, test } from "vitest";
import { comparePair } from "../../src/toolkit/compare/pair.js";
import type { ObservationRow } from "../../src/toolkit/schema/observation.js";
import type { TargetRow } from "../../src/toolkit/schema/target.js";
import { observe, targetOf } from "./sample.js";

type Made = Partial<TargetRow> & Pick<TargetRow, "indicator">;

/** How a value of the plan of one year compares with one of the plan of three. */
function compared(a: Made, b: Made) {
	const [first, second] = observe(targetOf(a), targetOf({ document_id: "three-years", deadline: "2025", ...b }));
	const { comparability, reasons } = comparePair(first as ObservationRow, second as ObservationRow);
	return [comparability, ...reasons.map(({ code }) => code)];
}

const enterprises = { indicator: "高新技术企业总数", kind: "level" } as const;

describe("comparePair", () => {
	test("values of one definition compare, a year or two apart", () => {
		expect(compared(enterprises, enterprises)).toEqual(["yes"]);
	});

	test("three years apart call for caution, whichever comes first", () => {
		expect(compared({ ...enterprises, deadline: "2022" }, enterprises)).toEqual(["caution", "year_gap"]);
		expect(compared(enterprises, { ...enterprises, deadline: "2020" })).toEqual(["caution", "year_gap"]);
	});

	test("two old values are no worse together for being far from new ones", () => {
		const rows = observe(
			targetOf({ ...enterprises, deadline: "2024" }),
			targetOf({ ...enterprises, deadline: "2018", raw: "18", target_id: "old a" }),
			targetOf({ ...enterprises, deadline: "2018", raw: "19", target_id: "old b", document_id: "three-years" }),
		);
		const [, a, b] = rows as [ObservationRow, ObservationRow, ObservationRow];
		expect([a.reasons, b.reasons]).toEqual([["distant_year"], ["distant_year"]]);
		expect(comparePair(a, b)).toEqual({ comparability: "yes", reasons: [] });
	});

	test("a pair is as good as its worse member", () => {
		const jobs = { indicator: "城镇新增就业", unit: "人", kind: "increment" } as const;
		expect(compared(jobs, jobs)).toEqual(["caution", "period_total"]);
		expect(compared(jobs, { ...jobs, indicator: "新增就业岗位", unit: "个" })).toEqual(["no", "look_alike"]);
	});

	test("levels of recognition must agree", () => {
		const factory = { indicator: "新增市级以上绿色工厂", kind: "increment", per: "year" } as const;
		const other = { ...factory, indicator: "新增省级以上绿色工厂" };
		expect(compared(factory, factory)).toEqual(["yes"]);
		expect(compared(factory, other)).toEqual(["caution", "level_differs", "level"]);
	});

	test("falls over different spans are compared by their annual rates", () => {
		const fall = { indicator: "万元工业增加值用水量", unit: "%", kind: "reduction", baseline: "2020" } as const;
		expect(compared(fall, fall)).toEqual(["caution", "span_differs"]);
		expect(compared({ ...fall, deadline: "2025" }, fall)).toEqual(["yes"]);
	});

	test("two indicators, and two values of one document, are no pair", () => {
		expect(compared(enterprises, { ...enterprises, indicator: "科技型中小企业" })[0]).toBe("no");
		expect(compared(enterprises, { ...enterprises, raw: "12", document_id: "one-year" })[0]).toBe("no");
	});
});
