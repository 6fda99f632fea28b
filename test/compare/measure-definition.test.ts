import { describe, expect, test } from "vitest";
import type { MeasureClause } from "../../src/toolkit/compare/measure-clause.js";
import { measureDefinitions } from "../../src/toolkit/compare/measure-definition.js";
import { type MeasureId, measureGroups } from "../../src/toolkit/schema/measure.js";
import { madeClause } from "./made-clause.js";

const value = (id: MeasureId, clauses: readonly MeasureClause[]) =>
	measureDefinitions.find((definition) => definition.id === id)?.formula(clauses, "green")([...clauses.keys()]);

const target = (deadline: string, source: "stated" | "plan", comparator: "ge" | "eq") => ({
	comparators: [comparator],
	deadlines: [deadline],
	deadline_sources: [source],
});

describe("measureDefinitions", () => {
	test("are those that the schema names, in its order, each with names and formula in both languages", () => {
		expect(measureDefinitions.map(({ id }) => id)).toEqual(Object.values(measureGroups).flat());
		for (const { group, id, zh, en, formula_zh, formula_en } of measureDefinitions) {
			expect(measureGroups[group]).toContain(id);
			expect([zh, formula_zh].every((text) => /\p{Script=Han}/u.test(text))).toBe(true);
			expect([en, formula_en].some((text) => /\p{Script=Han}/u.test(text))).toBe(false);
		}
	});

	const clauses = [
		madeClause({
			characters: 100,
			lead_departments: ["区科技局"],
			partner_departments: ["区发改局"],
			...target("2025", "stated", "ge"),
		}),
		madeClause({ characters: 300, theme: "industry", lead_departments: ["区发改局"] }),
		madeClause({ characters: 600, theme: "rural", focus: ["rural"], ...target("2024", "plan", "eq") }),
		madeClause({ characters: 0, theme: null, focus: [], ...target("2023-06", "stated", "ge") }),
	];

	test.each([
		["attention", 0.1],
		["attention_focus", 0.4],
		["targets_per_thousand", 2.5],
		["quantified_clauses", 0.5],
		["accountable_clauses", 1],
		["departments", 2],
		["dated_targets", 2 / 3],
		["horizon", 2],
		["comparator_ge", 2 / 3],
		["comparator_le", 0],
		["comparator_eq", 1 / 3],
	] as const)("%s of four made clauses is %d", (id, expected) => {
		expect(value(id, clauses)).toBeCloseTo(expected, 12);
	});

	test("each is null, never 0 or infinite, where there is nothing to measure", () => {
		for (const definition of measureDefinitions) expect(definition.formula([], "green")([]), definition.id).toBeNull();
		expect(value("horizon", [madeClause()])).toBeNull();
		expect(value("comparator_ge", [madeClause()])).toBeNull();
		expect(value("quantified_clauses", [madeClause({ focus: [] })])).toBeNull();
	});
});
