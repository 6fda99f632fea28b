import { describe, expect, test } from "vitest";
import { compoundAnnualFall, yearlyShare } from "../../src/toolkit/compare/annual.js";

test("yearlyShare divides without the noise of binary fractions", () => {
	expect(yearlyShare(18_000, 3)).toBe(6000);
	expect(yearlyShare(0.3, 3)).toBe(0.1);
	expect(yearlyShare(16, 3)).toBe(5.3333333333);
});

describe("compoundAnnualFall", () => {
	test("26 % over four years are 7.25 % a year, 9 % over five are 1.87 %", () => {
		expect(compoundAnnualFall(26, 4)).toBeCloseTo(7.2513, 4);
		expect(compoundAnnualFall(9, 5)).toBeCloseTo(1.8685, 4);
	});

	test("compounded over its years, the rate gives the fall again", () => {
		for (const years of [1, 2, 5, 15]) {
			const rate = compoundAnnualFall(13.5, years) / 100;
			expect(1 - (1 - rate) ** years).toBeCloseTo(0.135, 6);
		}
	});
});
