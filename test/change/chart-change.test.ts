import { describe, expect, test } from "vitest";
import type { ChartState } from "../../src/toolkit/change/change.js";
import { chartChanges } from "../../src/toolkit/change/chart-change.js";

const title = { zh: "充电桩", en: "Charging points" };
const chart = (more: Partial<ChartState> = {}): ChartState => {
	return { id: "indicator/charging_points", version: "0123456789ab", data: "one", numbers: "one", title, ...more };
};

describe("chartChanges", () => {
	test("tells whether numbers moved, or only words and places", () => {
		const other = chart({ version: "ba9876543210", data: "two", numbers: "two" });
		expect(chartChanges([chart()], [other])).toEqual([
			{ id: chart().id, title, before: "0123456789ab", after: "ba9876543210", moved: true },
		]);
		expect(chartChanges([chart()], [{ ...other, numbers: "one" }])).toMatchObject([{ moved: false }]);
	});

	test("says nothing of a chart that looks otherwise and says the same", () => {
		expect(chartChanges([chart()], [chart({ version: "ba9876543210" })])).toEqual([]);
	});

	test("tells what came and went, in order of ids", () => {
		const more = chart({ id: "indicator/a" });
		expect(chartChanges([chart()], [more])).toMatchObject([
			{ id: "indicator/a", before: null, after: more.version, moved: true },
			{ id: "indicator/charging_points", before: chart().version, after: null, moved: true },
		]);
	});
});
