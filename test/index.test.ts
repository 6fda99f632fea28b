import { expect, test } from "vitest";
import * as bice from "../src/toolkit/index.js";

test("the public API exports these names and no others", () => {
	expect(Object.keys(bice).sort()).toEqual([
		"DecodeError",
		"decode",
		"departments",
		"extractTargets",
		"focusThemes",
		"parsePlan",
		"readPlan",
		"run",
		"tableNames",
		"tables",
		"themeCoder",
		"themes",
		"unitReader",
	]);
});
