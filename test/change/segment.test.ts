import { describe, expect, test } from "vitest";
import { toSegments } from "../../src/toolkit/change/segment.js";
import { seedSource } from "../row/collection.js";
import { stateOf } from "./state.js";

const seed = seedSource("weicheng-2023-2025-action-plan");
const { clauses, texts } = stateOf([seed]);
const segments = toSegments(clauses, texts.get(seed.document_id) ?? []);

describe("toSegments", () => {
	test("leaves out no word of a plan", () => {
		const words = (text: string) => text.replace(/[\s\u200b-\u200d\u2060]+/gu, "");
		expect(words(segments.map(({ text }) => text).join(""))).toBe(words(seed.text));
	});

	test("begins a part at every numbered heading, its lead with it", () => {
		const [first, second] = segments.filter(({ number, clause_id }) => clause_id === null && number !== null);
		expect(first).toMatchObject({ number: "一" });
		expect(first?.text.startsWith("一、坚持创新驱动发展,塑造高质量发展新优势深入实施")).toBe(true);
		expect(second).toMatchObject({ number: "一", text: "(一)加强战略科技力量建设" });
	});

	test("leaves number and spaces out of what a part is recognised by", () => {
		const clause = segments.find(({ clause_id }) => clause_id?.endsWith("#2"));
		expect(clause).toMatchObject({ number: "2", heading: "开展关键核心技术攻关行动" });
		expect(clause?.body.startsWith("开展关键核心技术攻关行动。")).toBe(true);
	});

	test("is one part, or none, without clauses", () => {
		expect(toSegments([], [..."报纸刊文\n无条款"])).toMatchObject([
			{ clause_id: null, number: null, body: "报纸刊文无条款" },
		]);
		expect(toSegments([], [..." \n\n"])).toEqual([]);
	});
});
