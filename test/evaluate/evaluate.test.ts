import { describe, expect, test } from "vitest";
import { evaluate } from "../../src/toolkit/evaluate/evaluate.js";
import type { GoldSet } from "../../src/toolkit/evaluate/gold.js";
import type { Reading } from "../../src/toolkit/evaluate/reading.js";
import { clause, target } from "../store/sample.js";
import { evaluation } from "./own.js";
import { goldClause, goldTarget } from "./sample.js";

/** One plan in which one target is whole, one has the wrong kind, one is missed and one is extra. */
const set: GoldSet = {
	name: "plans",
	targets: [
		goldTarget({ start: 20, end: 23, deadline: "2024" }),
		goldTarget({ start: 30, end: 32, raw: "15", deadline: "2024", kind: "increment" }),
		goldTarget({ start: 200, end: 201, raw: "一", indicator: "书房", unit: "家", theme: "culture" }),
	],
	clauses: [
		goldClause({ start: 10, focus: ["innovation", "rural"], focus_disputed: ["green"] }),
		goldClause({ start: 150, heading: "繁荣文化", primary: "culture", focus: [] }),
	],
};
const reading: Reading = {
	doc: "001",
	document_id: "weicheng-2023-2025-action-plan",
	title: "行动计划",
	targets: [target, { ...target, start: 30, end: 32, raw: "15" }, { ...target, start: 60, end: 62, theme: "green" }],
	clauses: [clause, { ...clause, clause_id: "x#2", start: 140, end: 300, theme: "culture", focus: [] }],
	refusalAt: () => "idiom",
};
const [result] = evaluate([set], [reading, { ...reading, doc: "009" }]).sets;

describe("evaluate", () => {
	test("counts targets found, missed, extra and whole, in all and by document", () => {
		const counts = { "target.both": 2, "target.missed": 1, "target.extra": 1, "target.record": 1 };
		expect(result?.all.counts).toMatchObject(counts);
		expect(result?.documents).toMatchObject([{ doc: "001", document_id: reading.document_id, counts }]);
		expect(result?.all.figures["target.f1"]?.value).toBeCloseTo(2 / 3, 12);
		expect(result?.all.figures["target.record"]?.value).toBeCloseTo(1 / 3, 12);
		expect(result?.all.figures["target.kind"]?.value).toBe(0.5);
	});

	test("counts a coded target for its coded theme, an extra one for the theme that was read", () => {
		const counts = result?.themes.map(({ theme, counts }) => [
			theme,
			counts["target.both"],
			counts["target.missed"],
			counts["target.extra"],
		]);
		expect(counts).toEqual([
			["innovation", 2, 0, 0],
			["green", 0, 0, 1],
			["rural", 0, 0, 0],
			["culture", 0, 1, 0],
		]);
	});

	test("a clause that starts elsewhere is missed and extra, but what covers it still says its theme", () => {
		expect(result?.all.counts).toMatchObject({
			"clause.both": 1,
			"clause.missed": 1,
			"clause.extra": 1,
			"primary.right": 2,
			"primary.wrong": 0,
		});
	});

	test("a focus theme that coders disputed does not count; the others do", () => {
		expect(result?.all.counts).toMatchObject({ "focus.both": 1, "focus.missed": 1, "focus.extra": 0 });
	});

	test("lists every misreading in the order of the text, with the rule that refused what was missed", () => {
		const listed = result?.misreadings.map(({ row, outcome, start, field, refusal }) => [
			row,
			outcome,
			start,
			field,
			refusal,
		]);
		expect(listed).toEqual([
			["clause", "wrong", 10, "focus", null],
			["target", "wrong", 30, "kind", null],
			["target", "extra", 60, null, null],
			["clause", "extra", 140, null, null],
			["clause", "missed", 150, null, null],
			["target", "missed", 200, null, "idiom"],
		]);
	});

	test("tables of confusion count what was coded as a row and read as a column", () => {
		const kind = result?.confusions.find(({ field }) => field === "kind");
		const at = (code: string) => kind?.codes.indexOf(code) ?? -1;
		expect(kind?.counts[at("increment")]?.[at("level")]).toBe(1);
		expect(kind?.counts[at("level")]?.[at("level")]).toBe(1);
		expect(kind?.counts.flat().reduce((all, count) => all + count, 0)).toBe(2);
	});

	test("a document that nobody coded is not scored, nor clauses where only targets were coded", () => {
		expect(result?.documents.map(({ doc }) => doc)).toEqual(["001"]);
		const [only] = evaluate([{ ...set, clauses: [] }], [reading]).sets;
		expect(only?.all.counts["clause.extra"]).toBe(0);
		expect(only?.all.figures["clause.f1"]).toBeUndefined();
	});
});

describe("on the hand-coded examples", () => {
	test("every figure lies within its interval, and documents add up to the set", () => {
		for (const { all, documents } of evaluation.sets) {
			for (const [name, { value, low, high }] of Object.entries(all.figures))
				expect(low <= value && value <= high, name).toBe(true);
			const both = documents.map(({ counts }) => counts["target.both"]);
			expect(both.reduce((sum, count) => sum + count, 0)).toBe(all.counts["target.both"]);
		}
	});

	test("themes add up to the set, and tables of confusion to the targets found", () => {
		for (const { all, themes, confusions } of evaluation.sets) {
			const both = themes.map(({ counts }) => counts["target.both"]);
			expect(both.reduce((sum, count) => sum + count, 0)).toBe(all.counts["target.both"]);
			const [kind] = confusions;
			expect(kind?.counts.flat().reduce((sum, count) => sum + count, 0)).toBe(all.counts["target.both"]);
		}
	});
});
