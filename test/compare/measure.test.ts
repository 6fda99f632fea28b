import { describe, expect, test } from "vitest";
import { measureRows } from "../../src/toolkit/compare/measure.js";
import { measureColumns } from "../../src/toolkit/schema/measure.js";
import { madeClause } from "./made-clause.js";

const plan = Array.from({ length: 20 }, (_, at) =>
	madeClause({ characters: 50 + at, ...(at % 2 ? {} : { theme: "rural" }) }),
);

describe("measureRows", () => {
	test("a row has the columns of the schema, the plan's type and years among them", () => {
		const [row] = measureRows(plan, "green");
		expect(Object.keys(row ?? {})).toEqual(Object.keys(measureColumns));
		expect(row).toMatchObject({ plan_type: "multi_year", period_start: 2023, period_end: 2025, measure: "attention" });
	});

	test("the interval holds the value, and is the same at every call", () => {
		const rows = measureRows(plan, "green");
		for (const { value, low, high } of rows) {
			if (value === null || low === null || high === null) continue;
			expect(low).toBeLessThanOrEqual(value);
			expect(high).toBeGreaterThanOrEqual(value);
		}
		expect(rows.filter(({ low }) => low !== null).length).toBeGreaterThan(3);
		expect(measureRows(plan, "green")).toEqual(rows);
	});

	test("a plan alone has the figures that it has among others", () => {
		const other = plan.map((clause) => ({ ...clause, document_id: "other", characters: 10 }));
		const rows = measureRows([...plan, ...other], "green");
		expect(rows.filter(({ document_id }) => document_id !== "other")).toEqual(measureRows(plan, "green"));
	});

	test("fewer than five clauses have no interval, and different departments never", () => {
		const few = measureRows(plan.slice(0, 4), "green");
		expect(few.map(({ low, high }) => [low, high])).toEqual(few.map(() => [null, null]));
		expect(measureRows(plan, "green").find(({ measure }) => measure === "departments")).toMatchObject({ low: null });
	});

	test("attention by focus is measured of focus themes alone", () => {
		const named = (theme: "green" | "urban") => measureRows(plan, theme).map(({ measure }) => measure);
		expect(named("green")).toContain("attention_focus");
		expect(named("urban")).not.toContain("attention_focus");
	});

	test("no clause, no row", () => {
		expect(measureRows([], "green")).toEqual([]);
	});
});
