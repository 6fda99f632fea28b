import { expect, test } from "vitest";
import { formatMeasure, measures, measureValue } from "../../src/toolkit/chart/measure.js";

const row = {
	region_code: "370322",
	theme: "rural",
	clauses: 17,
	numbered: 6,
	targets: 9,
	clause_share: 0.16,
	target_share: 0.099,
	per_thousand: 0.4604,
} as const;

test("each measure has a value and is written in its own way", () => {
	const written = measures.map((measure) => formatMeasure(measureValue(row, measure), measure));
	expect(written).toEqual(["9", "0.46", "10%", "17", "35%"]);
});

test("where no clause speaks of a theme there is no share of them to give", () => {
	expect(formatMeasure(measureValue({ ...row, clauses: 0, numbered: 0 }, "numbered"), "numbered")).toBe("—");
});
