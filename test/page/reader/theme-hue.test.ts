import { expect, test } from "vitest";
import { clauseHue, hueOf, themesOf } from "../../../src/toolkit/page/reader/theme-hue.js";

test("a focus theme has its hue, every other theme the common one", () => {
	expect([hueOf("green"), hueOf("livelihood")]).toEqual(["green", "other"]);
});

test("a clause is shown by the focus themes that it serves, and otherwise by its own", () => {
	expect(themesOf({ theme: "industry", focus: ["green", "rural"] })).toEqual(["green", "rural"]);
	expect(clauseHue({ theme: "industry", focus: ["rural"] })).toBe("rural");
	expect([themesOf({ theme: "safety", focus: [] }), clauseHue({ theme: "safety", focus: [] })]).toEqual([
		["safety"],
		"other",
	]);
});
