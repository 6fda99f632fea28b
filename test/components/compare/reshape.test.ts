import { table, escape as withValues } from "arquero";
import { expect, test } from "vitest";
import { reshape } from "../../../src/components/compare/reshape.js";
import type { MeasureCell } from "../../../src/toolkit/chart/measure.js";
import type { CompareData } from "../../../src/toolkit/page/compare/compare-data.js";

const cells: CompareData["cells"] = {
	region_code: ["a", "b", "a", "b", "a"],
	theme: ["green", "green", "rural", "rural", "green"],
	measure: ["targets", "targets", "targets", "targets", "share"],
	value: [1, 2, 3, null, 0.5],
	low: [null, null, 2, null, null],
	high: [null, null, 4, null, null],
	part: [1, 2, 3, 0, 1],
	whole: [10, 10, 10, null, 10],
};
const shown = (rows: readonly MeasureCell[]) =>
	rows.map(({ theme, region_code, value }) => [theme, region_code, value]);

test("the cells of one measure come for the chosen themes and regions, in the order of the themes", () => {
	const chosen = { themes: ["rural", "green"], regions: ["a", "b"], measure: "targets" };
	expect(shown(reshape({ table, escape: withValues }, cells, chosen))).toEqual([
		["rural", "a", 3],
		["rural", "b", null],
		["green", "a", 1],
		["green", "b", 2],
	]);
});

test("what is not chosen, or has no cell, is not there", () => {
	const chosen = { themes: ["rural", "green"], regions: ["b"], measure: "share" };
	expect(reshape({ table, escape: withValues }, cells, chosen)).toEqual([]);
});
