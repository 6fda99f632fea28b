import { tmpdir } from "node:os";
import { expect, test } from "vitest";
import { fallenCounts, readCounts } from "../../../src/toolkit/publish/release/count.js";

const last = { documents: 5, clauses: 329, targets: 324, pages: 24, charts: 164 };

test("a chart that was withdrawn is none any more, and neither its page nor frozen ones are pages of the report", async () => {
	const files = [
		"index.html",
		"embed/a/index.html",
		"embed/a/version.json",
		"embed/b/version.json",
		"embed/b/withdrawn.json",
	];
	const inventory = new Map(files.map((file) => [file, ""]));
	expect(await readCounts(tmpdir(), inventory)).toMatchObject({ pages: 1, charts: 1, targets: 0 });
});

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
