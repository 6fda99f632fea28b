import { expect, test } from "vitest";
import { toSummary } from "../../../src/toolkit/change/to-summary.js";
import { tallySentence } from "../../../src/toolkit/page/changes/tally-sentence.js";
import { languages } from "../../../src/toolkit/page/copy/copy.js";
import { newest } from "./sample.js";

test.each(languages)("tallySentence says in %s what the summary says, its counts as figures", (language) => {
	const parts = tallySentence(newest.change, { language });
	const figures = parts.flatMap((part) => (typeof part === "string" ? [] : [part.figure]));
	expect(parts.map((part) => (typeof part === "string" ? part : part.figure)).join("")).toBe(
		toSummary(newest.change, language),
	);
	expect(figures).toEqual(Array(14).fill("1"));
	expect(parts.every((part) => typeof part !== "string" || !/\d/.test(part))).toBe(true);
});
