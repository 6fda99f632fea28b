import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { count, median, ratio } from "../../src/toolkit/compare/measure-formula.js";
import { madeClause } from "./made-clause.js";

const clauses = [100, 300, 600].map((characters) => madeClause({ characters }));

describe("a formula", () => {
	test("reads each clause once, however many selections are drawn", () => {
		let reads = 0;
		const counted = ratio(
			() => ++reads,
			() => 1,
		)(clauses, "green");
		for (let draw = 0; draw < 10; draw++) counted([0, 1, 2]);
		expect(reads).toBe(clauses.length);
	});

	test("counts a clause as often as it was drawn, and a name once", () => {
		const mean = ratio(
			({ characters }) => characters,
			() => 1,
		)(clauses, "green");
		expect(mean([0, 0, 2])).toBeCloseTo(800 / 3, 12);
		expect(median(({ characters }) => [characters])(clauses, "green")([0, 0, 2])).toBe(100);
		expect(count(() => ["区科技局", "区发改局"])(clauses, "green")([0, 0, 2])).toBe(2);
	});

	test("has no value where nothing was drawn", () => {
		const formulas = [
			ratio(
				() => 1,
				() => 1,
			),
			median(() => [1]),
			count(() => []),
		];
		for (const formula of formulas) expect(formula(clauses, "green")([])).toBeNull();
	});
});

test("the median lies between the least and the greatest, with at most half on either side", () => {
	const numbers = fc.array(fc.integer({ min: -3, max: 3 }), { minLength: 1, maxLength: 20 });
	fc.assert(
		fc.property(numbers, (values) => {
			const middle = median(() => values)([madeClause()], "green")([0]) ?? Number.NaN;
			const below = values.filter((value) => value < middle).length;
			const above = values.filter((value) => value > middle).length;
			expect(Math.max(below, above)).toBeLessThanOrEqual(values.length / 2);
		}),
		{ examples: [[[1, 2]], [[3, 1, 2]]] },
	);
});
