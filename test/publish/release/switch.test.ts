import fc from "fast-check";
import { expect, test } from "vitest";
import { superfluous } from "../../../src/toolkit/publish/release/switch.js";

test("the oldest releases go", () => {
	expect(superfluous(["a", "b", "c", "d"], "d", 2)).toEqual(["a", "b"]);
	expect(superfluous(["a", "b"], "b", 5)).toEqual([]);
});

test("a release that a later one is the same as goes first, and takes no other's place", () => {
	expect(superfluous(["1-a", "2-b", "3-b", "4-a"], "4-a", 2)).toEqual(["1-a", "2-b"]);
	expect(superfluous(["1-a", "2-b", "3-b"], "3-b", 2)).toEqual(["2-b"]);
});

test("the one that readers see stays, however old, and as many as asked for", () => {
	expect(superfluous(["a", "b", "c", "d"], "a", 2)).toEqual(["b", "c"]);
	// no two of the same content
	const releases = fc.uniqueArray(fc.stringMatching(/^[a-z]{1,3}$/), { minLength: 1 }).map((ids) => [...ids].sort());
	fc.assert(
		fc.property(releases, fc.nat(), fc.integer({ min: 1, max: 9 }), (ids, place, keep) => {
			const current = ids[place % ids.length] ?? "";
			const gone = superfluous(ids, current, keep);
			expect(gone).not.toContain(current);
			expect(ids.length - gone.length).toBe(Math.min(ids.length, keep));
		}),
	);
});
