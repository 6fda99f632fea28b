import { describe, expect, test } from "vitest";
import { compareRows, isShown, type RowFacts } from "../../../src/components/indicator/row-filter.js";
import { parseView } from "../../../src/components/indicator/view-state.js";

const row = (change: Partial<RowFacts> = {}): RowFacts => ({
	theme: "green",
	group: "comparable",
	regions: 3,
	like: 2,
	pairs: 1,
	names: "年度用水总量 annual water use",
	...change,
});
const shown = (change: Partial<RowFacts>, search: string) => isShown(row(change), parseView(search));

describe("isShown", () => {
	test("by theme, by number of regions, and by names in either language whatever their case", () => {
		expect(shown({}, "?theme=green&regions=3")).toBe(true);
		expect(shown({}, "?theme=rural")).toBe(false);
		expect(shown({}, "?regions=4")).toBe(false);
		expect(shown({}, "?find=Water")).toBe(true);
		expect(shown({}, "?find=%E7%94%A8%E6%B0%B4")).toBe(true);
		expect(shown({}, "?find=jobs")).toBe(false);
	});

	test("without values that call for caution only like ones count", () => {
		expect(shown({}, "?hide=caution&regions=3")).toBe(false);
		expect(shown({ like: 0 }, "?hide=caution")).toBe(false);
	});

	test("look-alikes go with what is refused, whether they have a value or not", () => {
		const alike = { group: "look_alike", regions: 0, like: 0, pairs: 0 };
		expect(shown(alike, "")).toBe(true);
		expect(shown(alike, "?hide=refused")).toBe(false);
		expect(shown(alike, "?regions=2")).toBe(false);
	});

	test("what one region states has no place in an order by comparability", () => {
		expect(shown({ group: "single", regions: 1, like: 1 }, "?order=comparability")).toBe(false);
	});
});

describe("compareRows", () => {
	test("orders by pairs or by regions, look-alikes last", () => {
		const rows = [row({ group: "look_alike", regions: 9 }), row({ regions: 4, pairs: 0 }), row({ pairs: 3 })];
		const order = (by: "comparability" | "regions") =>
			[...rows].sort((a, b) => compareRows(a, b, by)).map(({ pairs }) => pairs);
		expect(order("comparability")).toEqual([3, 0, 1]);
		expect(order("regions")).toEqual([0, 3, 1]);
	});
});
