import { describe, expect, test } from "vitest";
import { speaksOf, yearsTo } from "../../src/toolkit/compare/measure-clause.js";

describe("speaksOf", () => {
	test.each([
		["serves a focus theme", { theme: "industry", focus: ["green"] }, "green", true],
		["has another theme as its primary one", { theme: "industry", focus: ["green"] }, "industry", true],
		["has neither", { theme: "industry", focus: ["green"] }, "rural", false],
		["is no clause", { theme: null, focus: [] }, "industry", false],
	] as const)("a clause that %s", (_, clause, theme, expected) => {
		expect(speaksOf(clause, theme)).toBe(expected);
	});
});

describe("yearsTo", () => {
	test.each([
		["2025", 2023, 3],
		["2020-06", 2020, 0.5],
		["2020-12", 2020, 1],
		["", 2023, null],
		["2025", null, null],
	])("%j from %s is %s years", (deadline, start, years) => {
		expect(yearsTo(deadline, start)).toBe(years);
	});
});
