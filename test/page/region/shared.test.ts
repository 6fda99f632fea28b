import { describe, expect, test } from "vitest";
import { longestOf } from "../../../src/toolkit/page/region/shared.js";
import { percentOf } from "../../../src/toolkit/page/region/shared-rows.js";
import type { PassageRow } from "../../../src/toolkit/query/reuse.js";

function passage(start_a: number, characters: number, boilerplate = false): PassageRow {
	return {
		clause_a: "a#1",
		start_a,
		end_a: start_a + characters,
		clause_b: "b#1",
		start_b: 0,
		end_b: characters,
		characters,
		similarity: 1,
		earlier: null,
		boilerplate,
	};
}

describe("longestOf", () => {
	test("is the first of the longest passages that are no boilerplate", () => {
		expect(longestOf([passage(1, 12), passage(30, 19), passage(60, 19), passage(90, 40, true)])?.start_a).toBe(30);
	});

	test("boilerplate alone leaves none", () => {
		expect(longestOf([passage(90, 40, true)])).toBeNull();
	});
});

describe("percentOf", () => {
	test("small shares have a decimal, so that they are not all 0", () => {
		expect([0.0041, 0.0186, 0.25].map(percentOf)).toEqual(["0.4", "1.9", "25"]);
	});
});
