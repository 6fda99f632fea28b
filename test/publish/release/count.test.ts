import { expect, test } from "vitest";
import { fallenCounts } from "../../../src/toolkit/publish/release/count.js";

const last = { documents: 5, clauses: 329, targets: 324, pages: 24, charts: 164 };

test("a release may lose a fifth of anything, and gain as much as there is", () => {
	expect(fallenCounts(last, last)).toEqual([]);
	expect(fallenCounts(last, { ...last, documents: 4, targets: 5000 })).toEqual([]);
});

test("what fell further is named with both counts", () => {
	expect(fallenCounts(last, { ...last, documents: 3, charts: 0 })).toEqual([
		"3 documents, of 5 in the last release",
		"0 charts, of 164 in the last release",
	]);
});
