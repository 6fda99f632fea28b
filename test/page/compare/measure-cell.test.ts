import { beforeAll, expect, test } from "vitest";
import { type MeasureCell, measures } from "../../../src/toolkit/chart/measure.js";
import { tellingMeasures } from "../../../src/toolkit/page/compare/compare-data.js";
import { measureCells } from "../../../src/toolkit/page/compare/measure-cell.js";
import { ask } from "../../../src/toolkit/page/report/report.js";
import { themeSharesQuery } from "../../../src/toolkit/query/theme-share.js";
import type { TableDatabase } from "../../../src/toolkit/store/database.js";
import { seedDatabase } from "../seed-database.js";

let database: TableDatabase;
let cells: MeasureCell[];
beforeAll(async () => {
	database = await seedDatabase();
	cells = await measureCells(database);
});

test("every theme of every region has every measure once", async () => {
	const shares = await ask(database, themeSharesQuery);
	expect(cells).toHaveLength(shares.length * measures.length);
	const names = cells.map(({ region_code, theme, measure }) => `${region_code} ${theme} ${measure}`);
	expect(new Set(names).size).toBe(names.length);
});

test("counts and shares are those of the shares query, with what they count and of how many", async () => {
	for (const share of await ask(database, themeSharesQuery)) {
		const own = (measure: string) =>
			cells.find(
				(cell) => cell.region_code === share.region_code && cell.theme === share.theme && cell.measure === measure,
			);
		expect(own("targets")?.value).toBe(share.targets);
		expect(own("share")?.value).toBe(share.target_share);
		expect(own("density")?.value).toBe(share.per_thousand);
		expect(own("numbered")).toMatchObject({ part: share.numbered, whole: share.clauses });
	}
});

test("an interval holds its value, and stands only where enough clauses carry the measure", () => {
	const bounded = cells.filter(({ low, high }) => low !== null && high !== null);
	expect(bounded.length).toBeGreaterThan(100);
	for (const { low, high, value } of bounded) {
		expect(value).not.toBeNull();
		expect(low ?? 0).toBeLessThanOrEqual((value ?? 0) + 1e-9);
		expect(high ?? 0).toBeGreaterThanOrEqual((value ?? 0) - 1e-9);
	}
	expect(cells.filter(({ measure, low }) => measure === "departments" && low !== null)).toEqual([]);
});

test("a measure that is the same everywhere tells nothing, and is left out", () => {
	const cell = { region_code: "a", theme: "green", low: null, high: null, part: null, whole: null } as const;
	const made: MeasureCell[] = [
		{ ...cell, measure: "targets", value: 1 },
		{ ...cell, region_code: "b", measure: "targets", value: 2 },
		{ ...cell, measure: "share", value: 0.5 },
		{ ...cell, measure: "density", value: null },
	];
	expect(tellingMeasures(made)).toEqual(["targets"]);
	expect(tellingMeasures(cells)).toContain("horizon");
});
