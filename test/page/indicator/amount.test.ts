import { describe, expect, test } from "vitest";
import { amountOf, amountText } from "../../../src/toolkit/page/indicator/amount.js";
import type { Drawn } from "../../../src/toolkit/page/indicator/drawn.js";
import { en, zh } from "./made-sheet.js";

const drawn = (value: number, change: Partial<Drawn> = {}): Drawn => ({
	value,
	value_max: null,
	comparator: "eq",
	years: null,
	...change,
});
const written = (value: Drawn, unit: string, page = zh) => amountText(amountOf(value, unit, page));

describe("amountOf", () => {
	test("sets the comparator before and the unit behind", () => {
		expect(written(drawn(1700, { comparator: "ge" }), "家")).toBe("≥1,700 家");
		expect(written(drawn(74.3), "%")).toBe("74.3%");
		expect(written(drawn(3, { value_max: 5, comparator: "range" }), "人/万人")).toBe("3—5 人/万人");
	});

	test("keeps the digits that mean something of what was divided, and all of what was written", () => {
		expect([0.3333, 1.020622, 6.6667, 15.3207, 866.67].map((value) => written(drawn(value, { years: 3 }), ""))).toEqual(
			["0.33", "1.0", "6.7", "15.3", "867"],
		);
		expect(written(drawn(122.44), "万亩")).toBe("122.44 万亩");
	});

	test("writes a Chinese multiple before a unit out in English", () => {
		expect(written(drawn(21_980), "万立方米", en)).toBe("219.8 million m³");
		expect(written(drawn(67), "亿元", en)).toBe("6.7 billion yuan");
	});
});
