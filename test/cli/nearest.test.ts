import { expect, test } from "vitest";
import { nearest } from "../../src/toolkit/cli/nearest.js";

const ids = ["indicator/urban_new_employment", "indicator/rural_income", "theme/green/attention", "overview/gaps"];

test("the name that shares most with what was typed comes first; three are named", () => {
	expect(nearest("indicator/urban_new_employmnt", ids)).toHaveLength(3);
	expect(nearest("indicator/urban_new_employmnt", ids)[0]).toBe("indicator/urban_new_employment");
	expect(nearest("Theme/Green", ids)[0]).toBe("theme/green/attention");
});

test("what shares nothing, or is empty, is no error", () => {
	expect(nearest("", ids)).toHaveLength(3);
	expect(nearest("x", [])).toEqual([]);
});
