import fc from "fast-check";
import { expect, test } from "vitest";
import { FreeSpans } from "../../../src/toolkit/compare/reuse/free-span.js";

const bounds = { start: 0, end: 100 };

test("a place is bounded by what is taken beside it, and by its clause", () => {
	const free = new FreeSpans();
	free.take({ start: 60, end: 70 });
	free.take({ start: 20, end: 30 });
	expect(free.around(40, bounds)).toEqual({ start: 30, end: 60 });
	expect(free.around(40, { start: 35, end: 45 })).toEqual({ start: 35, end: 45 });
	expect(free.around(10, bounds)).toEqual({ start: 0, end: 20 });
	expect(free.around(70, bounds)).toEqual({ start: 70, end: 100 });
	expect(free.around(20, bounds)).toBeNull();
	expect(free.around(69, bounds)).toBeNull();
});

test("what is free is what nobody took", () => {
	fc.assert(
		fc.property(fc.array(fc.tuple(fc.nat(99), fc.integer({ min: 1, max: 9 }))), (wishes) => {
			const free = new FreeSpans();
			const taken = new Set<number>();
			for (const [place, length] of wishes) {
				const span = free.around(place, bounds);
				expect(span === null).toBe(taken.has(place));
				if (span === null) continue;
				const end = Math.min(place + length, span.end);
				free.take({ start: place, end });
				for (let at = place; at < end; at++) taken.add(at);
			}
		}),
	);
});
