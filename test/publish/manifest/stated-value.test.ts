import { describe, expect, test } from "vitest";
import { isReadAs } from "../../../src/toolkit/publish/manifest/stated-value.js";

const read = (raw: string, value: number, value_max: number | null = null) =>
	isReadAs({ raw, value, value_max, status: "read" });

describe("isReadAs", () => {
	test.each([
		["95", 95, null],
		["1.122亿", 112_200_000, null],
		["１０００", 1000, null],
		["二十五", 25, null],
		["3-5", 3, 5],
		["5－6亿", 500_000_000, 600_000_000],
	])("%s is %d", (raw, value, max) => {
		expect(read(raw, value, max)).toBe(true);
	});

	test("a table states the magnitude in its head", () => {
		expect(read("286.5", 28_650_000_000)).toBe(true);
	});

	test.each([
		["95", 96, null],
		["95", 9.5, null],
		["3-5", 3, 6],
		["3-5", 3, null],
		["95", 95, 100],
		["若干", 3, null],
		["3个5", 3, null],
	])("%s is not %d", (raw, value, max) => {
		expect(read(raw, value, max)).toBe(false);
	});

	test("what a reader corrected holds as it is", () => {
		expect(isReadAs({ raw: "若干", value: 3, value_max: null, status: "corrected" })).toBe(true);
	});
});
