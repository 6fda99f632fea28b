import { describe, expect, test } from "vitest";
import { pickPairs } from "../../src/toolkit/change/pick-pairs.js";

describe("pickPairs", () => {
	test("takes the best pair first, and of what is left the next", () => {
		const [best, worse, left] = [
			{ before: 0, after: 1, score: 0.9 },
			{ before: 0, after: 0, score: 0.8 },
			{ before: 1, after: 0, score: 0.5 },
		] as const;
		expect(pickPairs([left, worse, best])).toEqual([best, left]);
	});

	test("takes among equals what stands nearest to the same place, then what stands first", () => {
		const pair = (before: number, after: number) => ({ before, after, score: 1 });
		const all = [pair(0, 1), pair(1, 0), pair(1, 1), pair(0, 0)];
		expect(pickPairs(all)).toEqual([pair(0, 0), pair(1, 1)]);
	});
});
