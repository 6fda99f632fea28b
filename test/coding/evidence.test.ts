import { expect, test } from "vitest";
import { blend, findEvidence, shares, strongest, tally } from "../../src/toolkit/coding/evidence.js";
import type { LexiconEntry } from "../../src/toolkit/schema/codebook.js";

const lexicon: LexiconEntry[] = [
	{ word: "企业", theme: "industry", weight: 2, focus: null },
	{ word: "节能", theme: "green", weight: 5, focus: "green" },
];
const find = findEvidence(lexicon);

test("a word said four times counts twice, not four times", () => {
	expect(tally(find("企业、企业、企业、企业")).industry).toBeCloseTo(4);
});

test("a power above 1 lets a strong word drown weak ones", () => {
	expect(tally(find("企业节能"), 2)).toMatchObject({ industry: 4, green: 25 });
});

test("shares add up to less than one by the doubt", () => {
	expect(shares(tally(find("企业节能")), 3)).toMatchObject({ industry: 0.2, green: 0.5, rural: 0 });
	expect(shares(tally([]), 0).green).toBe(0);
});

test("the strongest theme is the one with most, and none where nothing speaks", () => {
	const sum = tally(find("企业节能"));
	expect(strongest(sum)).toBe("green");
	expect(strongest(blend([[sum, 0]]))).toBeNull();
});
