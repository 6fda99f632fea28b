import { describe, expect, test } from "vitest";
import { oneLine, toDisplayText } from "../../src/toolkit/search/display-text.js";

describe("toDisplayText", () => {
	test.each([
		["乡村\n　　振兴", "乡村振兴"],
		["培育 5G  NR 基站\n", "培育5G NR基站"],
		["建设（ 2 处 ）", "建设（2处）"],
		["R&D\r\n\tspending", "R&D spending"],
		[" \n　", ""],
	])("%j is one line: %j", (text, shown) => {
		expect(oneLine(text)).toBe(shown);
	});

	test("says where each code point went, white space to what follows it", () => {
		const { text, placeOf } = toDisplayText([..."𠮷县\n建 8 处"], 0, 8);
		expect(text).toBe("𠮷县建8处");
		expect([0, 1, 2, 3, 5, 7, 8].map(placeOf)).toEqual([0, 2, 3, 3, 4, 5, 6]);
	});

	test("takes a stretch, and places outside of it go to its ends", () => {
		const { text, placeOf } = toDisplayText([..."一二三四"], 1, 3);
		expect(text).toBe("二三");
		expect([0, 2, 9].map(placeOf)).toEqual([0, 1, 2]);
	});
});
