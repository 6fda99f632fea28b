import { describe, expect, test } from "vitest";
import { oneLine } from "../../src/toolkit/search/display-text.js";
import { index, pointsOf, tables } from "./collection.js";

const lines = index.text.split("\n").slice(0, -1);
const { passages, targets } = index;

describe("toSearchIndex of the five plans", () => {
	test("holds every clause as it stands in its plan, white space apart, and every other line of the plan", () => {
		for (const [plan, { document_id }] of index.plans.entries()) {
			const own = lines.filter((_, passage) => passages.plan[passage] === plan);
			expect(own.join("").replace(/\s/gu, "")).toBe(pointsOf(document_id).join("").replace(/\s/gu, ""));
		}
		const clauses = passages.ordinal.flatMap((ordinal, passage) => (ordinal > 0 ? [lines[passage]] : []));
		const asStored = tables.clauses.map((row) => oneLine(pointsOf(row.document_id).slice(row.start, row.end).join("")));
		expect(clauses).toEqual(asStored);
	});

	test("columns are as long as each other, lengths are those of the lines", () => {
		for (const column of Object.values(passages)) expect(column).toHaveLength(lines.length);
		for (const column of Object.values(targets)) expect(column).toHaveLength(tables.targets.length);
		expect(passages.length).toEqual(lines.map((line) => line.length));
	});

	test("every numeral and sentence stands where the index says", () => {
		tables.targets.forEach(({ raw, quote }, at) => {
			const line = lines[targets.passage[at] ?? -1] ?? "";
			const cut = (start = 0, length = 0) => line.slice(start, start + length);
			expect(cut(targets.numeral[at], targets.numeralLength[at])).toBe(oneLine(raw));
			expect(cut(targets.sentence[at], targets.sentenceLength[at])).toBe(oneLine(quote));
		});
	});

	test("headings are found in their lines; a heading of a section is a passage of its own beside its first clause", () => {
		const headings = lines.flatMap((line, at) => {
			const [start = 0, length = 0] = [passages.heading[at], passages.headingLength[at]];
			return length > 0 ? [[line.slice(start, start + length), passages.ordinal[at], passages.anchor[at]]] : [];
		});
		expect(headings).toContainEqual(["实施乡村振兴战略", 0, "c-38"]);
		expect(headings).toContainEqual(["扎实推进乡村振兴示范片区建设", 38, "c-38"]);
	});

	test("counts a department once a clause and role, by region", () => {
		const leads = tables.clauses
			.filter(({ document_id }) => document_id === "chengyang-2023-key-tasks")
			.filter(({ lead_departments }) => lead_departments.includes("区科技局")).length;
		expect(index.departments.find(({ name }) => name === "区科技局")).toMatchObject({ leads });
		const names = index.departments.map(({ name, region }) => `${region} ${name}`);
		expect(new Set(names).size).toBe(names.length);
	});
});
