import { describe, expect, test } from "vitest";
import { rowFinding } from "../../../src/toolkit/page/indicator/finding.js";
import { themeFacts } from "../../../src/toolkit/page/indicator/theme-fact.js";
import { codebooks } from "../../row/collection.js";
import { en, rowOf, sheetOf, textOf, zh } from "./made-sheet.js";

const places = codebooks.regions;
const firms = rowOf("high_tech_enterprises", [
	{ value: 72 },
	{ value: 110 },
	{ value: 1700, comparator: "ge" },
	{ value: 9999, comparability: "caution" },
]);

describe("rowFinding", () => {
	test("says by how many times two like values differ, and per 10,000 residents; a value with a caution has no part", () => {
		expect(textOf(rowFinding(firms, places, zh))).toBe("城阳写下的数是高青的 23.6 倍，按每万居民算是 6.7 倍（慎比）");
		expect(textOf(rowFinding(firms, places, en))).toContain("Chengyang writes 23.6 times the number of Gaoqing");
	});

	test("speaks of caps as caps, and of the regions whose residents have a source", () => {
		const water = rowOf("annual_water_use", [
			{ value: 21_980, comparator: "le", unit: "万立方米" },
			{ value: 5500, comparator: "le", unit: "万立方米" },
			{ value: 11_220, comparator: "le", unit: "万立方米" },
		]);
		expect(textOf(rowFinding(water, places, zh))).toBe(
			"高青写下的上限是潍城的 4 倍，按每万居民算，高青是城阳的 6.9 倍（慎比）",
		);
	});

	test("shares differ in points, and equal values are said to be equal", () => {
		const loans = rowOf("loan_balance_growth", [{ value: 10, unit: "%" }, null, { value: 12, unit: "%" }]);
		expect(textOf(rowFinding(loans, places, zh))).toBe("城阳与高青相差 2 个百分点");
		const same = rowOf("green_building_share", [null, { value: 100, unit: "%" }, { value: 100, unit: "%" }]);
		expect(textOf(rowFinding(same, places, zh))).toBe("潍城、城阳都写 100%");
		const nearly = rowOf("loan_balance_growth", [
			{ value: 2, unit: "%", comparator: "approx" },
			{ value: 2, unit: "%" },
		]);
		expect(rowFinding(nearly, places, zh)).toBeNull();
	});

	test("says nothing where no two values are alike, or where they hardly differ", () => {
		expect(rowFinding(rowOf("high_tech_enterprises", [{ comparability: "caution" }, {}]), places, zh)).toBeNull();
		expect(rowFinding(rowOf("high_tech_enterprises", [{ value: 72 }, { value: 80 }]), places, zh)).toBeNull();
		expect(rowFinding(rowOf("high_tech_enterprises", [{ value: 0 }, { value: 80 }]), places, zh)).toBeNull();
	});
});

describe("themeFacts", () => {
	test("leads with the indicator that compares best, then counts", () => {
		expect(textOf(themeFacts(sheetOf([firms]), "innovation", zh))).toBe(
			"高新技术企业数：城阳写下的数是高青的 23.6 倍，按每万居民算是 6.7 倍（慎比）。1 项指标两地以上写了数，其中 1 项有可以直接并列的数。",
		);
	});

	test("says so where nothing compares", () => {
		const cautious = rowOf("high_tech_enterprises", [{ comparability: "caution" }, {}]);
		expect(textOf(themeFacts(sheetOf([cautious]), "innovation", zh))).toContain("没有一项可以不加说明地并列");
		expect(textOf(themeFacts(sheetOf([]), "innovation", zh))).toBe("写了数的 0 项指标都没有第二个地区可比。");
	});
});
