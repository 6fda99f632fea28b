import { describe, expect, test } from "vitest";
import { observeOne } from "./sample.js";

describe("observationRows", () => {
	test("a total of three years is divided, with the reason in both languages", () => {
		const row = { indicator: "城镇新增就业", unit: "人", value: 18_000, raw: "1.8万", kind: "increment" } as const;
		expect(observeOne({ ...row, document_id: "three-years", deadline: "2025" })).toMatchObject({
			indicator_id: "urban_new_employment",
			role: "member",
			value: 18_000,
			unit: "人",
			annual_value: 6000,
			years: 3,
			year: 2025,
			comparability: "caution",
			reasons: ["period_total"],
			reason: "三年累计，已按年均折算",
			reason_en: "total of 3 years, divided into a yearly average",
		});
	});

	test.each([
		["5500万", 55_000_000, 5500],
		["21980万", 219_800_000, 21_980],
		["1.122亿", 112_200_000, 11_220],
	])("年度用水总量 of %s立方米 is in 万立方米", (raw, value, expected) => {
		const row = observeOne({
			indicator: "全区年度用水总量",
			unit: "立方米",
			kind: "cap",
			comparator: "le",
			raw,
			value,
		});
		expect(row).toMatchObject({ value: expected, unit: "万立方米", comparator: "le", annual_value: expected });
		expect(row?.comparability).toBe("yes");
	});

	test("a range keeps both ends, and both are divided", () => {
		const row = { indicator: "新增上市公司", raw: "3-6", value: 3, value_max: 6, kind: "increment" } as const;
		expect(observeOne({ ...row, comparator: "range", document_id: "three-years", deadline: "2025" })).toMatchObject({
			value: 3,
			value_max: 6,
			annual_value: 1,
			annual_value_max: 2,
			comparator: "range",
		});
	});

	test("a fall against a base year has its compound annual rate", () => {
		const row = { indicator: "万元地区生产总值用水量", unit: "%", raw: "26", value: 26, kind: "reduction" } as const;
		expect(observeOne({ ...row, baseline: "2020" })).toMatchObject({ value: 26, years: 4, annual_value: 7.251279 });
	});

	test("a look-alike of another dimension keeps its own unit and is not divided", () => {
		const row = observeOne({ indicator: "外贸进出口总额", unit: "美元", value: 5e8, raw: "5亿", kind: "level" });
		expect(row).toMatchObject({
			role: "look_alike",
			comparability: "no",
			value: 5e8,
			unit: "美元",
			annual_value: null,
		});
	});

	test("a value without a year is said to have none", () => {
		expect(observeOne({ indicator: "森林覆盖率", unit: "%", kind: "ratio", deadline: null })).toMatchObject({
			year: null,
			reasons: ["year_unknown"],
		});
	});
});
