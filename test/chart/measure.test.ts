import { expect, test } from "vitest";
import { formatMeasure, measureSets, measures } from "../../src/toolkit/chart/measure.js";
import { measureDefinitions } from "../../src/toolkit/compare/measure-definition.js";

test("each measure is written in its own way", () => {
	const written = [
		formatMeasure(9, "targets"),
		formatMeasure(0.4604, "density"),
		formatMeasure(0.099, "share"),
		formatMeasure(0.354, "numbered"),
		formatMeasure(18, "departments"),
		formatMeasure(2.5, "horizon"),
		formatMeasure(0.941, "dated_targets"),
	];
	expect(written).toEqual(["9", "0.46", "10%", "35%", "18", "2.5", "94%"]);
});

test("what is more than nothing is never 0 %, and what cannot be measured is a dash", () => {
	expect([formatMeasure(0.004, "share"), formatMeasure(0, "share"), formatMeasure(null, "numbered")]).toEqual([
		"<1%",
		"0%",
		"—",
	]);
});

test("every defined measure has its place in one group; `numbered` is the one of clauses with a target", () => {
	const defined = measureDefinitions.map(({ id }) => (id === "quantified_clauses" ? "numbered" : id));
	expect(new Set(measures).size).toBe(measures.length);
	expect(defined.filter((id) => !(measures as readonly string[]).includes(id))).toEqual([]);
	expect(Object.values(measureSets).flat()).toEqual([...measures]);
});
