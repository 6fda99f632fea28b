import { describe, expect, test } from "vitest";
import { passages } from "../../../src/toolkit/compare/reuse/passage.js";
import { madePlan, textNumber } from "./planted.js";

const own = textNumber(1, 40);

describe("passages", () => {
	const a = madePlan("a", [`${textNumber(2, 20)}${own}`, own]).text;
	const b = madePlan("b", [`${own}${textNumber(3, 20)}`]).text;

	test("grow from one seed to the whole of what is the same", () => {
		expect(passages(a, b, [{ a: 30, b: 10 }])).toEqual([
			{ a: { start: 20, end: 60 }, b: { start: 0, end: 40 }, characters: 40, similarity: 1 },
		]);
	});

	test("a seed within a passage makes no other", () => {
		const seeds = Array.from({ length: 20 }, (_, at) => ({ a: 22 + at, b: 2 + at }));
		expect(passages(a, b, seeds)).toHaveLength(1);
	});

	test("what one text says twice and the other once is shared once", () => {
		const found = passages(a, b, [
			{ a: 30, b: 10 },
			{ a: 70, b: 10 },
		]);
		expect(found.map(({ a }) => a)).toEqual([{ start: 20, end: 60 }]);
	});

	test("a seed where the texts differ, as grams of the same hash may, makes none", () => {
		expect(passages(a, b, [{ a: 5, b: 10 }])).toEqual([]);
	});
});
