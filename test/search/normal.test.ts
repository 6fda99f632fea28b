import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { normalText } from "../../src/toolkit/search/normal.js";

describe("normalText", () => {
	test.each([
		["到２０２５年，达到６０％", "到2025年,达到60%"],
		["R&D Ｒ＆Ｄ", "r&d r&d"],
		["“四强”产业", '"四强"产业'],
		["2023—2025", "2023-2025"],
	])("%s is searched as %s", (text, normal) => {
		expect(normalText(text)).toBe(normal);
	});

	test("has the same length as the text, whatever the text", () => {
		fc.assert(
			fc.property(fc.string({ unit: "binary" }), (text) => {
				expect(normalText(text)).toHaveLength(text.length);
				expect(normalText(`İ${text}`)).toHaveLength(text.length + 1);
			}),
		);
	});

	test("a normal text is its own normal text", () => {
		fc.assert(
			fc.property(fc.string({ unit: "grapheme" }), (text) => {
				expect(normalText(normalText(text))).toBe(normalText(text));
			}),
		);
	});
});
