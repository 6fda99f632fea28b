import { expect, test } from "vitest";
import { groupBy } from "../../src/toolkit/row/group-by.js";

test("groups stand in the order in which their keys appear, and items in theirs", () => {
	const groups = groupBy(["b1", "a1", "b2"], ([letter]) => letter);
	expect([...groups]).toEqual([
		["b", ["b1", "b2"]],
		["a", ["a1"]],
	]);
	expect(groupBy([], String).size).toBe(0);
});
