import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findSpans, toPieces } from "../../src/toolkit/search/span.js";

const text = fc.string({ unit: fc.constantFrom("乡", "村", "振", "兴"), maxLength: 40 });

describe("findSpans", () => {
	test("of one word cuts out exactly that word, every time it stands there without overlap", () => {
		fc.assert(
			fc.property(text, fc.constantFrom("乡村", "村村", "振兴"), (all, word) => {
				const spans = findSpans(all, [word]);
				expect(spans.map(({ start, end }) => all.slice(start, end))).toEqual(
					all
						.split(word)
						.slice(1)
						.map(() => word),
				);
			}),
		);
	});

	test("of several words overlap nowhere and stand in order", () => {
		fc.assert(
			fc.property(text, (all) => {
				const spans = findSpans(all, ["乡村", "村振", "振兴"]);
				spans.slice(1).forEach(({ start }, at) => {
					expect(start).toBeGreaterThanOrEqual(spans[at]?.end ?? 0);
				});
			}),
		);
	});

	test("look at no more than they are given", () => {
		expect(findSpans("乡村乡村乡村", ["乡村"], 1, 5)).toEqual([{ start: 2, end: 4 }]);
	});
});

describe("toPieces", () => {
	test("put together are the text", () => {
		fc.assert(
			fc.property(text, fc.nat(20), fc.nat(40), (all, from, size) => {
				const to = Math.min(all.length, from + size);
				const pieces = toPieces(all, findSpans(all, ["乡村", "村振"]), from, to);
				expect(pieces.map((piece) => piece.text).join("")).toBe(all.slice(from, to));
			}),
		);
	});
});
