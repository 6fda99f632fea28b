import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fingerprints, gramLength, windowLength } from "../../../src/toolkit/compare/reuse/fingerprint.js";
import type { NormalText } from "../../../src/toolkit/compare/reuse/normal-text.js";
import { randomText } from "./planted.js";

function textOf(...clauses: readonly string[]): NormalText {
	const units = Int32Array.from([...clauses.join("")].map((character) => character.codePointAt(0) ?? 0));
	const ends = clauses.map((_, at) => [...clauses.slice(0, at + 1).join("")].length);
	const spans = ends.map((end, at) => ({ start: ends[at - 1] ?? 0, end }));
	return { units, starts: units, ends: units, clauses: spans };
}

describe("fingerprints", () => {
	test("two texts that share ten characters share a fingerprint there, whatever stands around", () => {
		fc.assert(
			fc.property(randomText(10, 10), randomText(0, 40), randomText(0, 40), (shared, before, after) => {
				const a = fingerprints(textOf(`${before}${shared}`));
				const b = fingerprints(textOf(`${shared}${after}`));
				const inA = [...a.hashes].filter((_, at) => (a.starts[at] ?? 0) >= before.length);
				const inB = [...b.hashes].filter((_, at) => (b.starts[at] ?? 0) + gramLength <= shared.length);
				expect(inA.some((hash) => inB.includes(hash))).toBe(true);
			}),
		);
	});

	test("they are fewer than half of the grams of random text, each taken once, in the order of the text", () => {
		fc.assert(
			fc.property(randomText(200, 400), (text) => {
				const { starts } = fingerprints(textOf(text));
				expect(starts.length).toBeLessThan(text.length / 2 + 20);
				expect([...starts]).toEqual([...new Set(starts)].sort((x, y) => x - y));
			}),
		);
	});

	test("no gram reaches from one clause into the next, and a short clause has one all the same", () => {
		const { starts } = fingerprints(textOf("推进农村人居", "推进农村人居环境", "整治提升五年行动"));
		expect([...starts]).toEqual(expect.arrayContaining([expect.any(Number)]));
		for (const start of starts) expect([6, 7, 14, 15]).toContain(start);
		expect(starts.length).toBeLessThanOrEqual(2 * windowLength);
	});
});
