import { describe, expect, test } from "vitest";
import { matchClauses, matchTargets } from "../../src/toolkit/evaluate/match.js";
import { clause, target } from "../store/sample.js";
import { goldClause, goldTarget } from "./sample.js";

describe("matchTargets", () => {
	test("matches numerals that overlap, each once, in the order of the gold", () => {
		const [range, high] = [goldTarget({ start: 10, end: 13 }), goldTarget({ start: 30, end: 32 })];
		const [low, other] = [
			{ ...target, start: 10, end: 11 },
			{ ...target, start: 12, end: 13 },
		];
		const { pairs, missed, extra } = matchTargets([range, high], [low, other]);
		expect(pairs).toEqual([{ gold: range, got: low }]);
		expect({ missed, extra }).toEqual({ missed: [high], extra: [other] });
	});

	test("numerals that only touch do not match", () => {
		const { missed } = matchTargets([goldTarget({ start: 10, end: 12 })], [{ ...target, start: 12, end: 14 }]);
		expect(missed).toHaveLength(1);
	});

	test("a doubtful numeral is neither missed where it was not read, nor extra where it was", () => {
		const maybe = goldTarget({ start: 10, end: 12, target: "maybe" });
		const none = { pairs: [], missed: [], extra: [] };
		expect(matchTargets([maybe], [])).toEqual(none);
		expect(matchTargets([maybe], [{ ...target, start: 10, end: 12 }])).toEqual(none);
	});
});

test("matchClauses matches clauses that start at the same character", () => {
	const [first, second] = [goldClause({ start: 5 }), goldClause({ start: 50 })];
	const [own, shifted] = [
		{ ...clause, start: 5 },
		{ ...clause, start: 51 },
	];
	expect(matchClauses([first, second], [own, shifted])).toEqual({
		pairs: [{ gold: first, got: own }],
		missed: [second],
		extra: [shifted],
	});
});
