import { describe, expect, test } from "vitest";
import { judge } from "./judge.js";
import type { Answer, Observation } from "./observation.js";

const releases = new Map([
	["1", new Map(Object.entries({ "index.html": "a", "script.js": "x", "old.html": "o", "data/search.json": "s1" }))],
	["2", new Map(Object.entries({ "index.html": "b", "script.js": "y", "data/search.json": "s2" }))],
	["3", new Map(Object.entries({ "index.html": "b", "script.js": "z", "data/search.json": "s3" }))],
]);

const answer = (file: string, sha256: string, more: Partial<Answer> = {}): Answer => ({
	...{ file, sha256, status: 200, isComplete: true, isLate: false },
	...more,
});
const gone = (file: string) => answer(file, "", { status: 404 });
const seen = (page: Answer, loads: readonly Answer[] = [], more: Partial<Observation> = {}): Observation => ({
	...{ page, loads, from: 100, to: 110, first: "1", last: "2" },
	...more,
});
/** How many faults of each kind are found in what a reader saw. */
const found = (observation: Observation, options: { keep?: number; damaged?: [number, number][] } = {}) => {
	const { mixed, missing, partial, damaged, outlived } = judge([observation], releases, { keep: 5, ...options });
	return [mixed.length, missing.length, partial.length, damaged, outlived].join(" ");
};

describe("the judge of what a reader saw", () => {
	test("finds nothing where all of a page is of one release, whichever", () => {
		expect(found(seen(answer("index.html", "a"), [answer("script.js", "x")]))).toBe("0 0 0 0 0");
		expect(found(seen(answer("index.html", "b"), [answer("script.js", "z")]))).toBe("0 0 0 0 0");
	});

	test("finds a page with files of two releases", () => {
		expect(found(seen(answer("index.html", "a"), [answer("script.js", "y")]))).toBe("1 0 0 0 0");
	});

	test("lets pages share the one file that is of the day on purpose, but no bytes that no release has", () => {
		expect(found(seen(answer("index.html", "a"), [answer("data/search.json", "s2")]))).toBe("0 0 0 0 0");
		expect(found(seen(answer("index.html", "a"), [answer("data/search.json", "s")]))).toBe("0 0 1 0 0");
	});

	test("finds bytes that are no file of any release, and answers that were cut off", () => {
		expect(found(seen(answer("index.html", "half")))).toBe("0 0 1 0 0");
		expect(found(seen(answer("index.html", "a", { isComplete: false })))).toBe("0 0 1 0 0");
	});

	test("finds what a page needs and nothing answers", () => {
		expect(found(seen(answer("index.html", "a"), [gone("/script.js")]))).toBe("0 1 0 0 0");
		expect(found(seen(answer("index.html", "a", { status: 0 })))).toBe("0 1 0 0 0");
	});

	test("finds what is named for later and not there, where the release of the page has it", () => {
		const late = { status: 404, isLate: true };
		expect(found(seen(answer("index.html", "a"), [answer("/old.html", "", late)]))).toBe("0 1 0 0 0");
		expect(found(seen(answer("index.html", "b"), [answer("/old.html", "", late)]))).toBe("0 0 0 0 0");
		expect(found(seen(answer("index.html", "b"), [answer("/_npm/d3.js", "", late)]))).toBe("0 0 0 0 0");
	});

	test("finds a page that is not there though all releases of that time have it", () => {
		expect(found(seen(gone("/")))).toBe("0 1 0 0 0");
		expect(found(seen(gone("/old")))).toBe("0 0 0 0 0");
		expect(found(seen(gone("/old"), [], { last: "1" }))).toBe("0 1 0 0 0");
	});

	test("does not judge what was seen while a release was damaged, or over more releases than stay", () => {
		const mixed = seen(answer("index.html", "a"), [answer("script.js", "y")], { last: "3" });
		expect(found(mixed, { damaged: [[90, 101]] })).toBe("0 0 0 1 0");
		expect(found(mixed, { damaged: [[90, 99]] })).toBe("1 0 0 0 0");
		expect(found(mixed, { keep: 2 })).toBe("0 0 0 0 1");
	});
});
