import { describe, expect, test } from "vitest";
import { changedInputsOf, inputsOf, lawBreaches } from "../../../src/toolkit/publish/manifest/law.js";
import { manifestOf } from "./sample.js";

const before = manifestOf({ "a.html": ["1", "code", "plan"], "b.html": ["1", "code"] }, { code: "x", plan: "1" });

describe("the law of manifests: the same inputs, the same bytes", () => {
	test("a file that is other than before though its inputs are not breaks it", () => {
		const now = manifestOf({ "a.html": ["2", "code", "plan"], "b.html": ["2", "code"] }, { code: "x", plan: "2" });
		expect(lawBreaches({ before, now })).toEqual(["b.html"]);
	});

	test("a file that is new, or kept its bytes, or whose inputs came or went does not", () => {
		const now = manifestOf(
			{ "a.html": ["2", "code"], "b.html": ["1", "code"], "c.html": ["3", "code"] },
			{ code: "x" },
		);
		expect(lawBreaches({ before, now })).toEqual([]);
		expect(changedInputsOf("a.html", { before, now })).toEqual(["plan"]);
	});

	test("a frozen file has no inputs, so that any change of it breaks the law", () => {
		const [one, two] = ["1", "2"].map((content) => manifestOf({ "v/0/chart.svg": [content] }));
		if (one === undefined || two === undefined) throw new Error("two manifests");
		expect(lawBreaches({ before: one, now: one })).toEqual([]);
		expect(lawBreaches({ before: one, now: two })).toEqual(["v/0/chart.svg"]);
	});

	test("a name that objects have by nature is no file", () => {
		expect(inputsOf("constructor", before)).toEqual([]);
		expect(changedInputsOf("toString", { before, now: before })).toEqual([]);
	});
});
