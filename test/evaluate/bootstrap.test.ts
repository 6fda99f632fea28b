import { describe, expect, test } from "vitest";
import { intervals, quotient } from "../../src/toolkit/evaluate/bootstrap.js";

const share = { part: [0], whole: [0, 1] };
/** Clusters of one thing each, some of them right. */
const clusters = (right: number, wrong: number) => [
	...Array.from({ length: right }, () => Float64Array.of(1, 0)),
	...Array.from({ length: wrong }, () => Float64Array.of(0, 1)),
];

describe("intervals", () => {
	test("hold the share, and are as wide as the binomial says (90 of 100: 0.84 to 0.96)", () => {
		const [interval] = intervals(clusters(90, 10), [share]);
		expect(interval?.low).toBeGreaterThan(0.82);
		expect(interval?.low).toBeLessThan(0.86);
		expect(interval?.high).toBeGreaterThan(0.94);
		expect(interval?.high).toBeLessThan(0.97);
	});

	test("are the same for the same clusters", () => {
		expect(intervals(clusters(50, 5), [share])).toEqual(intervals(clusters(50, 5), [share]));
	});

	test("are wider where errors come together in a clause", () => {
		const together = [...clusters(90, 0), Float64Array.of(0, 10)];
		const [apart, joined] = [intervals(clusters(90, 10), [share])[0], intervals(together, [share])[0]];
		const width = (interval: typeof apart) => (interval ? interval.high - interval.low : Number.NaN);
		expect(width(joined)).toBeGreaterThan(width(apart));
	});

	test("are a point where nothing is wrong, and null for a share of nothing", () => {
		expect(intervals(clusters(20, 0), [share, { part: [0], whole: [1] }])).toEqual([{ low: 1, high: 1 }, null]);
		expect(intervals([], [share])).toEqual([null]);
	});
});

test("a counter named twice counts twice, as F1 needs it", () => {
	expect(quotient({ part: [0, 0], whole: [0, 0, 1] }, Float64Array.of(3, 2))).toBe(6 / 8);
});
