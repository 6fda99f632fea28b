import { describe, expect, test } from "vitest";
import { historyOf } from "../../../src/toolkit/page/reader/plan-history.js";

const plan = (document_id: string, superseded_by: string | null = null) => ({ document_id, superseded_by });
const idsOf = (history: ReturnType<typeof historyOf<ReturnType<typeof plan>>>) => [
	history.earlier.map(({ document_id }) => document_id),
	history.later.map(({ document_id }) => document_id),
];

describe("historyOf", () => {
	const [first, second, third, other] = [plan("a", "b"), plan("b", "c"), plan("c"), plan("d")];
	const plans = [third, other, first, second];

	test("gives what a plan came after and what came after it, the nearest first", () => {
		expect(idsOf(historyOf(plans, first))).toEqual([[], ["b", "c"]]);
		expect(idsOf(historyOf(plans, second))).toEqual([["a"], ["c"]]);
		expect(idsOf(historyOf(plans, third))).toEqual([["b", "a"], []]);
	});

	test("a plan that was never revised has no history", () => {
		expect(idsOf(historyOf(plans, other))).toEqual([[], []]);
	});

	test("ends where plans claim to replace each other", () => {
		const circle = [plan("a", "b"), plan("b", "a")];
		expect(idsOf(historyOf(circle, plan("a", "b"))).flat().length).toBeLessThan(5);
	});
});
