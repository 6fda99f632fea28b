import { describe, expect, test } from "vitest";
import { isRight } from "../../src/toolkit/evaluate/attribute.js";
import { target } from "../store/sample.js";
import { goldTarget } from "./sample.js";

describe("isRight", () => {
	test("a value is right with both ends of its range, to a rounding of the ninth place", () => {
		expect(isRight("value", goldTarget({ value: 1.122e8 }), { ...target, value: 1.122e8 + 0.01 })).toBe(true);
		expect(isRight("value", goldTarget({ value: 3, value_max: 5 }), { ...target, value: 3 })).toBe(false);
		expect(isRight("value", goldTarget({ value: 3, value_max: 5 }), { ...target, value: 3, value_max: 5 })).toBe(true);
	});

	test("the reading of the second coder is right too", () => {
		const gold = goldTarget({
			theme: "industry",
			theme_alt: "opening",
			indicator: "年度投资",
			indicator_alt: "投资额",
		});
		expect(
			["industry", "opening", "urban"].map((theme) => isRight("theme", gold, { ...target, theme } as never)),
		).toEqual([true, true, false]);
		expect(isRight("indicator", gold, { ...target, indicator: "投资额" })).toBe(true);
	});

	test("units are equal in full and half width, deadlines to the month, indicators when six tenths alike", () => {
		expect(isRight("unit", goldTarget({ unit: "%" }), { ...target, unit: "％" })).toBe(true);
		expect(isRight("deadline", goldTarget({ deadline: 2024 }), target)).toBe(true);
		expect(isRight("deadline", goldTarget({ deadline: "2024-06" }), target)).toBe(false);
		expect(isRight("indicator", goldTarget(), { ...target, indicator: "全区高新技术企业" })).toBe(true);
		expect(isRight("indicator", goldTarget(), { ...target, indicator: "企业总数" })).toBe(false);
	});
});
