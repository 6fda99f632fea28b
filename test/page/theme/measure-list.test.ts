import { describe, expect, test } from "vitest";
import { toPageContext } from "../../../src/toolkit/page/page-context.js";
import { scaleOf } from "../../../src/toolkit/page/theme/measure-list.js";
import { measureText } from "../../../src/toolkit/page/theme/measure-rows.js";
import type { MeasureRow } from "../../../src/toolkit/schema/measure.js";

function row(unit: MeasureRow["unit"], value: number | null, high: number | null = null): MeasureRow {
	return {
		region_code: "370702",
		region: "潍城区",
		document_id: "weicheng-2023-2025-action-plan",
		plan_type: "multi_year",
		period_start: 2023,
		period_end: 2025,
		theme: "green",
		measure: "horizon",
		value,
		low: null,
		high,
		unit,
		basis: 17,
	};
}

describe("scaleOf", () => {
	test("shares end at one; all else at the largest value or end of an interval", () => {
		expect(scaleOf([row("share", 0.2, 0.3)])).toBe(1);
		expect(scaleOf([row("per_thousand", 4.59, 8.62), row("per_thousand", 6)])).toBe(8.62);
	});

	test("a scale of nothing but zeros or holes is no division by zero", () => {
		expect(scaleOf([row("count", 0), row("count", null)])).toBe(1);
		expect(scaleOf([])).toBe(1);
	});
});

describe("measureText", () => {
	test("shares are whole percent, all else a number", () => {
		const page = toPageContext("zh");
		expect(measureText(0.9412, row("share", null), page)).toBe("94%");
		expect(measureText(4.5872, row("per_thousand", null), page)).toBe("4.59");
	});
});
