import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { bootstrapIntervals, randomNumbers } from "../../src/toolkit/compare/measure-interval.js";

const meanOf = (values: readonly number[]) => (drawn: readonly number[]) => [
	drawn.reduce((sum, at) => sum + (values[at] ?? 0), 0) / drawn.length,
];

describe("bootstrapIntervals", () => {
	test("the interval of a mean has the width that theory gives it: 1.96 standard errors to either side", () => {
		const values = Array.from({ length: 100 }, (_, at) => at % 2);
		const [interval] = bootstrapIntervals(100, "seed", meanOf(values));
		expect(interval?.low).toBeGreaterThan(0.37);
		expect(interval?.low).toBeLessThan(0.43);
		expect(interval?.high).toBeGreaterThan(0.57);
		expect(interval?.high).toBeLessThan(0.63);
	});

	test("holds the value, and is the same for the same seed", () => {
		fc.assert(
			fc.property(fc.array(fc.nat(100), { minLength: 5, maxLength: 30 }), fc.string(), (values, seed) => {
				const [interval] = bootstrapIntervals(values.length, seed, meanOf(values));
				const [mean = 0] = meanOf(values)([...values.keys()]);
				expect(interval?.low).toBeLessThanOrEqual(mean + 1e-9);
				expect(interval?.high).toBeGreaterThanOrEqual(mean - 1e-9);
				expect(bootstrapIntervals(values.length, seed, meanOf(values))).toEqual([interval]);
			}),
			{ numRuns: 20 },
		);
	});

	test("a measure that no sample has gets none", () => {
		expect(bootstrapIntervals(10, "seed", () => [null, 1])).toEqual([null, { low: 1, high: 1 }]);
	});
});

test("random numbers fill the range from 0 to 1, another seed in another order", () => {
	const draw = (seed: string) => {
		const next = randomNumbers(seed);
		return Array.from({ length: 10_000 }, next);
	};
	const [a, b] = [draw("a"), draw("b")];
	expect(a).not.toEqual(b);
	for (const tenth of Array.from({ length: 10 }, (_, at) => at / 10))
		expect(a.filter((value) => value >= tenth && value < tenth + 0.1).length).toBeGreaterThan(850);
});
