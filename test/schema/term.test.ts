import { expect, test } from "vitest";
import { termOf } from "../../src/toolkit/schema/term.js";
import { terms as en } from "../../src/toolkit/schema/term-en.js";
import { terms as zh } from "../../src/toolkit/schema/term-zh.js";

test("a code is called by its name in a language", () => {
	expect([termOf(zh.kinds, "cap"), termOf(en.planTypes, "multi_year")]).toEqual(["上限", "multi-year plan"]);
});

test("what has no name stands as it is, whatever a plan writes there", () => {
	expect(["2025", "", "constructor"].map((code) => termOf(zh.kinds, code))).toEqual(["2025", "", "constructor"]);
});
