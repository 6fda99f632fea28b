import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { inSameOrder, type Match, matchKeys } from "../../src/toolkit/change/same-order.js";

describe("matchKeys", () => {
	test("matches what occurs twice the first time with the first, and leaves over what occurs once more", () => {
		expect(matchKeys(["分享", "甲", "分享"], ["甲", "分享", "乙"])).toEqual([
			{ before: 0, after: 1 },
			{ before: 1, after: 0 },
		]);
	});
});

describe("inSameOrder", () => {
	const toMatches = (places: readonly number[]): Match[] => places.map((after, before) => ({ before, after }));

	test("keeps as many as can be in one order on both sides", () => {
		expect(inSameOrder(toMatches([2, 0, 1, 3])).map(({ before }) => before)).toEqual([1, 2, 3]);
		expect(inSameOrder([])).toEqual([]);
	});

	test("is as long as the longest of all orders that could be kept", () => {
		const places = fc.shuffledSubarray([0, 1, 2, 3, 4, 5, 6, 7]);
		fc.assert(
			fc.property(places, (order) => {
				const kept = inSameOrder(toMatches(order));
				expect(kept).toEqual([...kept].sort((a, b) => a.after - b.after));
				expect(kept.length).toBe(longest(order));
			}),
		);
	});
});

/** The length of the longest increasing subsequence, by trying all. */
function longest(order: readonly number[], above = -1): number {
	return Math.max(0, ...order.map((place, index) => (place > above ? 1 + longest(order.slice(index + 1), place) : 0)));
}
