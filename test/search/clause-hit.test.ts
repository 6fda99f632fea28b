import { describe, expect, test } from "vitest";
import { findPassages } from "../../src/toolkit/search/clause-hit.js";
import { madeCollection } from "./collection.js";

const clauses = [
	{ text: "持续发展乡村旅游，做大做强文旅产业链条。" },
	{ text: "建设乡村旅游示范点3个。", quotes: ["建设乡村旅游示范点3个。"] },
	{ text: "2.提升乡村旅游品质。加强管理。", heading: "提升乡村旅游品质" },
	{ text: "1.乡村旅游。加快发展。", heading: "乡村旅游" },
	{ text: "乡村公路。" },
	{ text: "发展乡村旅游。" },
	{ text: "做好乡村建设与旅游管理。" },
];
const collection = madeCollection(clauses);
const ordinals = (words: readonly string[]) =>
	[...findPassages(collection, words)].map((passage) => collection.index.passages.ordinal[passage]);

describe("findPassages", () => {
	test("exact heading, heading, sentence with a target, text; the shorter first", () => {
		expect(ordinals(["乡村旅游"])).toEqual([4, 3, 2, 6, 1]);
	});

	test("several words must all stand in a passage, anywhere in it", () => {
		expect(ordinals(["旅游", "乡村"])).toEqual([4, 3, 2, 6, 7, 1]);
		expect(ordinals(["管理", "乡村"])).toEqual([7, 3]);
	});

	test("no word crosses from one passage into the next", () => {
		expect(ordinals(["条。建设"])).toEqual([]);
		expect(ordinals(["条建"])).toEqual([]);
	});

	test("a collection without a text has no passages", () => {
		expect([...findPassages(madeCollection([]), ["乡村"])]).toEqual([]);
	});
});
