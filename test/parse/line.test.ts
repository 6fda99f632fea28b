import { describe, expect, test } from "vitest";
import { splitLines } from "../../src/toolkit/parse/line.js";

describe("splitLines", () => {
	test("returns the spans of all lines, empty ones too, without their breaks", () => {
		const text = "一\n\n二";
		expect(splitLines(text).map(({ start, end }) => text.slice(start, end))).toEqual(["一", "", "二"]);
	});

	test("returns one empty line for an empty text, and one after a last break", () => {
		expect(splitLines("")).toEqual([{ start: 0, end: 0 }]);
		expect(splitLines("一\n")).toEqual([
			{ start: 0, end: 1 },
			{ start: 2, end: 2 },
		]);
	});
});
