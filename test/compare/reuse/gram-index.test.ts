import { describe, expect, test } from "vitest";
import type { Fingerprints } from "../../../src/toolkit/compare/reuse/fingerprint.js";
import { gramIndex } from "../../../src/toolkit/compare/reuse/gram-index.js";

/** Fingerprints of the given hashes, ten units apart. */
function prints(...hashes: readonly number[]): Fingerprints {
	return { hashes: Uint32Array.from(hashes), starts: Int32Array.from(hashes.map((_, at) => at * 10)) };
}

describe("gramIndex", () => {
	test("seeds of a document are the grams that later ones have too, in the order of its text", () => {
		const index = gramIndex([prints(7, 0xffffffff, 5), prints(5, 7), prints(7)]);
		expect([...index.seedsOf(0)].sort(([x], [y]) => x - y)).toEqual([
			[
				1,
				[
					{ a: 0, b: 10 },
					{ a: 20, b: 0 },
				],
			],
			[2, [{ a: 0, b: 0 }]],
		]);
		expect([...index.seedsOf(1)]).toEqual([[2, [{ a: 10, b: 0 }]]]);
		expect([...index.seedsOf(2)]).toEqual([]);
	});

	test("what a document says twice is no seed with itself, and counts as one document", () => {
		const index = gramIndex([prints(3, 3), prints(3)]);
		expect([...index.seedsOf(0).keys()]).toEqual([1]);
		expect([...index.frequenciesOf(0)]).toEqual([2, 2]);
	});

	test("a gram of more than 64 places is counted and seeds nothing", () => {
		const index = gramIndex(Array.from({ length: 65 }, (_, number) => prints(1, 100 + (number >> 1))));
		expect([...index.frequenciesOf(0)]).toEqual([65, 2]);
		expect([...index.seedsOf(0)]).toEqual([[1, [{ a: 10, b: 10 }]]]);
	});

	test("a collection of nothing has nothing", () => {
		expect([...gramIndex([prints()]).seedsOf(0)]).toEqual([]);
	});
});
