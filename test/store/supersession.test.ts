import { describe, expect, test } from "vitest";
import { supersessionFindings } from "../../src/toolkit/store/supersession.js";
import { planSource } from "../row/collection.js";

/** A plan, what it supersedes, and its region. */
type Plan = readonly [id: string, supersedes: string | null, region?: string];

/** Returns the findings in a catalogue with these plans from line 2 on, as `line: message`. */
function findings(...plans: readonly Plan[]): string[] {
	const rows = plans.flatMap(([document_id, supersedes, region_code = "370322"], index) => {
		const { entry } = planSource("", { document_id, supersedes, region_code });
		return entry ? [{ line: index + 2, row: entry }] : [];
	});
	return supersessionFindings("catalogue.csv", rows).map(({ line, message }) => `${line}: ${message}`);
}

describe("supersessionFindings", () => {
	test("finds nothing in a history of plans, in whatever order they stand", () => {
		expect(findings(["c", "b"], ["a", null], ["b", "a"])).toEqual([]);
	});

	test("finds a plan that replaces one of no catalogue", () => {
		expect(findings(["b", "a"])).toEqual(["2: unknown supersedes: a"]);
	});

	test("finds a plan that replaces itself, and plans in a circle, each with the way round", () => {
		expect(findings(["a", "a"])).toEqual(["2: invalid supersedes: a → a"]);
		expect(findings(["a", "b"], ["b", "a"], ["c", "a"])).toEqual([
			"2: invalid supersedes: a → b → a",
			"3: invalid supersedes: b → a → b",
			"4: duplicate supersedes: a",
		]);
	});

	test("finds two plans that replace the same, at the second", () => {
		expect(findings(["a", null], ["b", "a"], ["c", "a"])).toEqual(["4: duplicate supersedes: a"]);
	});

	test("finds a plan that replaces one of another region", () => {
		expect(findings(["a", null], ["b", "a", "370702"])).toEqual(["3: invalid supersedes: a of region 370322"]);
	});
});
