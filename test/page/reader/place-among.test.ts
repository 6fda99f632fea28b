import { describe, expect, test } from "vitest";
import { placesAmong } from "../../../src/toolkit/page/reader/place-among.js";
import type { PlaceRow } from "../../../src/toolkit/query/reading.js";

const row = (region_code: string, value: number, change: Partial<PlaceRow> = {}): PlaceRow => ({
	beside_id: "own",
	target_id: region_code === "1" ? "own" : `t${region_code}`,
	document_id: `d${region_code}`,
	region_code,
	region: region_code,
	indicator_id: "annual_water_use",
	role: "member",
	value,
	value_max: null,
	unit: "万立方米",
	comparator: "le",
	annual_value: null,
	annual_value_max: null,
	years: null,
	year: 2024,
	level: null,
	scope: null,
	comparability: "yes",
	reasons: [],
	reason: null,
	reason_en: null,
	raw: String(value),
	...change,
});
const regions = ["1", "2", "3"].map((region_code) => ({ region_code, region: region_code }));

describe("placesAmong", () => {
	test("a place for each region in its order, on one scale from zero; where nothing is stated there is no value", () => {
		const places = placesAmong("own", [row("1", 5500), row("2", 11_000)], regions);
		expect(places.map(({ region_code, value, length, isOwn }) => [region_code, value, length, isOwn])).toEqual([
			["1", 5500, 0.5, true],
			["2", 11_000, 1, false],
			["3", null, 0, false],
		]);
	});

	test("values years apart stand beside each other only with the reason", () => {
		const [, other] = placesAmong("own", [row("1", 1), row("2", 2, { year: 2020 })], regions);
		expect(other?.comparability).toBe("caution");
		expect(other?.reasons[0]?.en).toContain("2020");
	});

	test("where one is a total of several years, flows are drawn a year", () => {
		const flow = { unit: "人", comparator: "eq" } as const;
		const own = row("1", 18_000, { ...flow, annual_value: 6000, years: 3 });
		const places = placesAmong("own", [own, row("2", 38_000, { ...flow, annual_value: 38_000, years: 1 })], regions);
		expect(places.slice(0, 2).map(({ value, isYearly }) => [value, isYearly])).toEqual([
			[6000, true],
			[38_000, false],
		]);
	});

	test("a range keeps its high end, a year's part that of the year", () => {
		const range = row("1", 3, { value_max: 5 });
		expect(placesAmong("own", [range, row("2", 4)], regions)[0]).toMatchObject({ value: 3, value_max: 5 });
		const flow = { unit: "人", comparator: "range" } as const;
		const own = row("1", 300, { ...flow, value_max: 600, annual_value: 100, annual_value_max: 200, years: 3 });
		const [first] = placesAmong("own", [own, row("2", 150, { ...flow, years: 1 })], regions);
		expect(first).toMatchObject({ value: 100, value_max: 200, isYearly: true });
	});

	test("without a second region there is nothing to place", () => {
		expect(placesAmong("own", [row("1", 5500)], regions)).toEqual([]);
		expect(placesAmong("own", [], regions)).toEqual([]);
	});

	test("of many regions only those that state it are shown, six at most", () => {
		const many = Array.from({ length: 30 }, (_, index) => ({ region_code: String(index + 1), region: null }));
		const rows = many.slice(0, 20).map(({ region_code }) => row(region_code, 1));
		expect(placesAmong("own", rows, many)).toHaveLength(6);
	});
});
