import { expect, test } from "vitest";
import { mistakes, sumConfusions } from "../../../src/toolkit/page/method/confusion-sum.js";
import { evaluation } from "../../evaluate/own.js";

test("the tables of all sets add up cell by cell, and mistakes stand the most frequent first", () => {
	const [first] = evaluation.sets;
	if (!first) throw new Error("no set");
	const doubled = sumConfusions([first, first]);
	expect(doubled.map(({ counts }) => counts)).toEqual(
		first.confusions.map(({ counts }) => counts.map((row) => row.map((count) => 2 * count))),
	);
	const found = mistakes(doubled);
	expect(found.every(({ gold, got, count }) => gold !== got && count > 0)).toBe(true);
	expect(found.map(({ count }) => count)).toEqual(found.map(({ count }) => count).sort((a, b) => b - a));
});
