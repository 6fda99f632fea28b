import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { likeness, likenesses } from "../../src/toolkit/change/alike.js";

describe("likeness", () => {
	test("is 1 of the same text, 0 of texts with nothing in common, and the same both ways", () => {
		expect(likeness("充电桩", "充电桩")).toBe(1);
		expect(likeness("充电桩", "粮食")).toBe(0);
		fc.assert(fc.property(fc.string(), fc.string(), (one, other) => likeness(one, other) === likeness(other, one)));
	});

	test("counts pairs of characters", () => {
		expect(likeness("充电桩480个", "充电桩600个")).toBeCloseTo(0.5);
	});

	test("counts characters outside the basic plane as one", () => {
		expect(likeness("𠮷野", "𠮷")).toBe(0);
	});
});

describe("likenesses", () => {
	test("names all texts that have anything in common, by their places", () => {
		expect(likenesses(["充电桩", "粮食"], ["河道", "粮食安全"])).toEqual([{ before: 1, after: 1, likeness: 0.5 }]);
	});

	test("lets what more than 32 texts say count for nothing", () => {
		const texts = Array.from({ length: 40 }, (_, index) => `推进${String.fromCodePoint(0x4e00 + index)}`);
		expect(likenesses(texts, ["推进"])).toEqual([]);
	});
});
