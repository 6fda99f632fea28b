import { describe, expect, test } from "vitest";
import { drawnOf, placeOn, scaleOf } from "../../../src/toolkit/page/indicator/drawn.js";
import { indicatorOf, stated } from "./made-sheet.js";

describe("drawnOf", () => {
	test("a total of three years is drawn as the share of one, with the years", () => {
		const value = drawnOf(stated({ value: 18_000, annual_value: 6000, years: 3 }));
		expect(value).toMatchObject({ value: 6000, years: 3 });
	});

	test("the value of one year is drawn as it was written", () => {
		expect(drawnOf(stated({ value: 1200, annual_value: 1200, years: 1 }))).toMatchObject({ value: 1200, years: null });
	});
});

describe("scaleOf", () => {
	const drawn = (value: number, comparator: "ge" | "le" = "ge") => ({
		value,
		value_max: null,
		comparator,
		years: null,
	});

	test("shares stand on 0 to 100 whatever they are", () => {
		const scale = scaleOf(indicatorOf("rd_intensity"), [drawn(1.1)]);
		expect(scale).toEqual({ shape: "dot", most: 100 });
		expect(placeOn(scale, 1.1)).toBeCloseTo(1.1);
	});

	test("other values from zero to the largest; a row of limits only is a row of caps", () => {
		const water = indicatorOf("annual_water_use");
		expect(scaleOf(water, [drawn(21_980, "le"), drawn(5500, "le")])).toEqual({ shape: "cap", most: 21_980 });
		expect(scaleOf(water, [drawn(21_980, "le"), drawn(5500)]).shape).toBe("bar");
		expect(placeOn({ shape: "bar", most: 200 }, 50)).toBe(25);
	});

	test("a row of zeros has nothing to measure by", () => {
		expect(placeOn(scaleOf(indicatorOf("annual_water_use"), [drawn(0)]), 0)).toBe(0);
	});
});
