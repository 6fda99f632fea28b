import { expect, test } from "vitest";
import { asBeginning, asContinued } from "../../src/toolkit/text/beginning.js";

test("words begin with a capital and go on without one; Chinese stays as it is", () => {
	expect([asBeginning("new in a year"), asContinued("Targets with a number")]).toEqual([
		"New in a year",
		"targets with a number",
	]);
	expect([asBeginning("新增"), asContinued("新增"), asBeginning("")]).toEqual(["新增", "新增", ""]);
});
