import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { formatQuestion, parseQuestion } from "../../../src/components/search/question-state.js";

describe("the address of a question", () => {
	test("names words, region and theme", () => {
		expect(formatQuestion({ text: "乡村 振兴", region: "370322", theme: "rural" })).toBe(
			`?q=${encodeURIComponent("乡村")}+${encodeURIComponent("振兴")}&region=370322&theme=rural`,
		);
		expect(parseQuestion("?q=5G")).toEqual({ text: "5G", region: null, theme: null });
	});

	test("is empty where nothing is asked", () => {
		expect(formatQuestion({ text: " ", region: "370322", theme: null })).toBe("");
		expect(parseQuestion("")).toEqual({ text: "", region: null, theme: null });
	});

	test("reads back what was written, whatever was typed", () => {
		const name = fc.option(fc.stringMatching(/^[a-z0-9]{1,8}$/));
		fc.assert(
			fc.property(fc.string({ unit: "grapheme" }), name, name, (typed, region, theme) => {
				const text = typed.trim();
				fc.pre(text !== "");
				expect(parseQuestion(formatQuestion({ text, region, theme }))).toEqual({ text, region, theme });
			}),
		);
	});
});
