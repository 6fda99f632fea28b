import { expect, test } from "vitest";
import { textWidth } from "../../../src/toolkit/card/font-book.js";
import { screenFont } from "../../../src/toolkit/page/frame/screen-font.js";

test("Chinese is an em wide, figures as wide as Helvetica's, bold letters wider", () => {
	expect(textWidth("高青县", 16, 400, screenFont)).toBe(48);
	expect(textWidth("2024", 10, 400, screenFont)).toBeCloseTo(22.24);
	expect(textWidth("plan", 10, 700, screenFont)).toBeGreaterThan(textWidth("plan", 10, 400, screenFont));
	expect(textWidth("~", 10, 700, screenFont)).toBeCloseTo(5.84);
});

test("no character is missing: each reader has some font for it", () => {
	expect(["≤", "—", "é", "𠮷"].map((character) => screenFont.advance(character, 400))).toEqual([1, 1, 0.6, 1]);
});
