import { expect, test } from "vitest";
import { partition } from "../../../src/toolkit/page/reader/partition.js";

const blocks = [
	{ start: 0, end: 10 },
	{ start: 10, end: 20 },
	{ start: 30, end: 40 },
];

test("every item falls into the block in which it begins, one between blocks into none", () => {
	const itemsOf = partition(blocks, [
		{ start: 0, end: 2 },
		{ start: 9, end: 12 },
		{ start: 10, end: 11 },
		{ start: 25, end: 26 },
		{ start: 39, end: 40 },
	]);
	expect(blocks.map((block) => itemsOf(block).map(({ start }) => start))).toEqual([[0, 9], [10], [39]]);
});

test("a block that is not one of them has no items", () => {
	expect(partition(blocks, [{ start: 1, end: 2 }])({ start: 50, end: 60 })).toEqual([]);
});
