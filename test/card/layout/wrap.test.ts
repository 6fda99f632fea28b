import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { textWidth } from "../../../src/toolkit/card/font-book.js";
import { wrapText } from "../../../src/toolkit/card/layout/wrap.js";
import { plainFont } from "../plain-font.js";

const wrap = (text: string, width: number) => wrapText(text, width, 10, 400, plainFont);

describe("wrapText", () => {
	test("Chinese breaks between characters, a number with its bound stays whole", () => {
		expect(wrap("城镇新增就业≥1700人", 70)).toEqual(["城镇新增就业", "≥1700人"]);
	});

	test("no line begins with a closing mark or ends with an opening one", () => {
		expect(wrap("实施意见，《工作要点》。", 40)).toEqual(["实施意", "见，《工", "作要", "点》。"]);
	});

	test("Latin words stay whole, and one that is wider than the line is broken", () => {
		expect(wrap("key points 2024", 55)).toEqual(["key points", "2024"]);
		expect(wrap("abcdefghij", 25)).toEqual(["abcde", "fghij"]);
	});

	test("nothing gives no line", () => {
		expect(wrap("", 50)).toEqual([]);
		expect(wrap("  ", 50)).toEqual([]);
	});

	test("keeps every character but the spaces at ends of lines, in order", () => {
		fc.assert(
			fc.property(
				fc.string({ unit: fc.constantFrom(..."高青县，。《》（）1,7≥% ab") }),
				fc.integer({ min: 10, max: 120 }),
				(text, width) => {
					expect(wrap(text, width).join("").replace(/ /g, "")).toBe(text.replace(/ /g, ""));
				},
			),
		);
	});

	test("a line is wider than allowed only where a mark may not be parted from its character", () => {
		fc.assert(
			fc.property(
				fc.string({ unit: fc.constantFrom(..."高青县潍城ab 17") }),
				fc.integer({ min: 10, max: 120 }),
				(text, width) => {
					for (const line of wrap(text, width)) {
						expect(textWidth(line, 10, 400, plainFont)).toBeLessThanOrEqual(width);
					}
				},
			),
		);
	});
});
