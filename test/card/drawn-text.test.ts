import fc from "fast-check";
import { expect, test } from "vitest";
import { drawnText } from "../../src/toolkit/card/drawn-text.js";

test("any space but the ideographic one is a plain one", () => {
	expect(drawnText("1\u202f700\u00a0人\t以\n上\u3000。")).toBe("1 700 人 以 上\u3000。");
});

test("what only steers is not drawn: joiners, byte order marks, marks of direction, control characters", () => {
	expect(drawnText("\ufeff增\u200b长\ufe0f\u202e7\u0007%\u00ad")).toBe("增长7%");
});

test("all else stays, and nothing is left to be done twice", () => {
	expect(drawnText("≤21,980 万立方米（2024—2026年）🦄")).toBe("≤21,980 万立方米（2024—2026年）🦄");
	fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => drawnText(drawnText(text)) === drawnText(text)));
});
