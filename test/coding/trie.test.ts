import fc from "fast-check";
import { expect, test } from "vitest";
import { findWords } from "../../src/toolkit/coding/trie.js";

const find = findWords(["高新技术", "高新技术企业", "企业", "5g", "ai", "pm2.5"].map((word) => [word, word] as const));
const found = (text: string) => find(text).map(({ value, start, end }) => [value, text.slice(start, end)]);

test("the longest word at a place is found, and what it covers is not found again", () => {
	expect(found("高新技术企业达到110家")).toEqual([["高新技术企业", "高新技术企业"]]);
	expect(found("高新技术产业、企业")).toEqual([
		["高新技术", "高新技术"],
		["企业", "企业"],
	]);
});

test("full-width and capital letters equal the listed ones", () => {
	expect(found("ＰＭ２．５浓度、5G基站")).toEqual([
		["pm2.5", "ＰＭ２．５"],
		["5g", "5G"],
	]);
});

test("a Latin word is not found inside a longer one", () => {
	expect(found("retail、AIGC、15G")).toEqual([]);
	expect(found("AI赋能、用好AI")).toHaveLength(2);
});

test("what is found is in order, does not overlap, and is a listed word", () => {
	const text = fc.string({ unit: fc.constantFrom("高", "新", "技", "术", "企", "业", "5", "g", "a", "i", "x", "。") });
	fc.assert(
		fc.property(text, (written) => {
			let last = 0;
			for (const { value, start, end } of find(written)) {
				expect(start).toBeGreaterThanOrEqual(last);
				expect(written.slice(start, end)).toBe(value);
				last = end;
			}
		}),
	);
});
