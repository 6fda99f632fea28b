import { beforeAll, expect, test } from "vitest";
import type { FontBook } from "../../../src/toolkit/card/font-book.js";
import { readFontBook } from "../../../src/toolkit/publish/paper/font-book.js";
import { sources } from "../../row/collection.js";

let fonts: FontBook;
beforeAll(async () => {
	fonts = await readFontBook();
});

test("a Chinese character is an em wide, in both weights; digits are narrower and all of one width", () => {
	expect([fonts.advance("高", 400), fonts.advance("高", 700)]).toEqual([1, 1]);
	const digits = [..."0123456789"].map((digit) => fonts.advance(digit, 700));
	expect(new Set(digits).size).toBe(1);
	expect(digits[0]).toBeLessThan(0.7);
});

test("an outline is in whole thousandths of an em, relative and short", () => {
	expect(fonts.outline("一", 400)).toMatch(/^m\d+ \d+[hvlmcz\d -]+z$/);
	expect(fonts.outline(" ", 400)).toBe("");
	expect(fonts.outline("一", 700)).not.toBe(fonts.outline("一", 400));
});

test("what the font lacks is null, so that it is told before it is drawn", () => {
	expect([fonts.advance("🦄", 400), fonts.outline("🦄", 400)]).toEqual([null, null]);
});

test("a single quote is narrow, as it stands in `Weicheng’s`; a double one is wide, as Chinese has it", () => {
	expect(fonts.advance("’", 400)).toBeLessThan(0.4);
	expect(fonts.advance("“", 400)).toBe(1);
});

test("the font has every character of the five plans", () => {
	const written = new Set(sources.map(({ text }) => text.replace(/\s|\ufeff/gu, "")).join(""));
	expect([...written].filter((character) => fonts.advance(character, 700) === null)).toEqual([]);
});

test("the font is opened once a process", async () => {
	expect(await readFontBook()).toBe(fonts);
});
