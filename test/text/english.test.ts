import { expect, test } from "vitest";
import { counted, listed } from "../../src/toolkit/text/english.js";

test("counts agree with their noun", () => {
	expect([0, 1, 2].map((count) => counted(count, "plan"))).toEqual(["0 plans", "1 plan", "2 plans"]);
	expect([1, 2].map((count) => counted(count, "county", "counties"))).toEqual(["1 county", "2 counties"]);
});

test("the last of several names stands after an and", () => {
	expect([[], ["a"], ["a", "b"], ["a", "b", "c"]].map(listed)).toEqual(["", "a", "a and b", "a, b and c"]);
});
