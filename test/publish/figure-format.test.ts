import { describe, expect, test } from "vitest";
import {
	formatCount,
	formatNumber,
	formatPercent,
	formatPeriod,
	splitRegion,
} from "../../src/toolkit/publish/figure-format.js";

test("numbers are grouped by thousands, with at most two decimals", () => {
	expect([59388, 2.34, 0.125, 1e8].map(formatNumber)).toEqual(["59,388", "2.34", "0.13", "100,000,000"]);
});

test("a share is whole percent, and what is more than nothing is never 0", () => {
	expect([0, 0.004, 0.125, 1].map(formatPercent)).toEqual(["0", "<1", "13", "100"]);
});

test("small counts are words, large ones digits", () => {
	expect([0, 2, 4, 10, 11, 1200].map(formatCount)).toEqual(["零", "两", "四", "十", "11", "1,200"]);
});

test("a period is one year or two", () => {
	const periods = [
		formatPeriod(2024, 2024),
		formatPeriod(2023, 2025),
		formatPeriod(2020, null),
		formatPeriod(null, null),
	];
	expect(periods).toEqual(["2024", "2023—2025", "2020", null]);
});

describe("splitRegion", () => {
	test.each([
		["高青县", ["高青", "县"]],
		["城阳区", ["城阳", "区"]],
		["浦东新区", ["浦东", "新区"]],
		["景宁自治县", ["景宁", "自治县"]],
		["沙县", ["沙县", ""]],
		["深圳", ["深圳", ""]],
	])("%s", (name, parts) => {
		expect(splitRegion(name)).toEqual(parts);
	});
});
