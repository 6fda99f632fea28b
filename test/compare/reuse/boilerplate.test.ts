import { describe, expect, test } from "vitest";
import { commonFrom, isBoilerplate } from "../../../src/toolkit/compare/reuse/boilerplate.js";
import { fingerprints } from "../../../src/toolkit/compare/reuse/fingerprint.js";
import { madePlan } from "./planted.js";

describe("commonFrom", () => {
	test.each([
		[2, 4],
		[5, 4],
		[40, 4],
		[100, 10],
	])("in a collection of %i, words of %i documents are everybody's", (documents, least) => {
		expect(commonFrom(documents)).toBe(least);
	});
});

describe("isBoilerplate", () => {
	const { text } = madePlan("a", ["培育壮大光电芯片产业链上下游企业集聚发展", "各有关部门要高度重视,切实加强组织领导"]);
	const prints = fingerprints(text);
	const [first = { start: 0, end: 0 }, second = { start: 0, end: 0 }] = text.clauses;
	const frequencies = (each: number) => new Uint32Array(prints.starts.length).fill(each);

	test("a passage whose grams stand in four documents is, one whose grams stand in three is not", () => {
		expect(isBoilerplate(text, first, prints, frequencies(4), 4)).toBe(true);
		expect(isBoilerplate(text, first, prints, frequencies(3), 4)).toBe(false);
	});

	test("a passage of stock phrases is, however few documents have it", () => {
		expect(isBoilerplate(text, second, prints, frequencies(2), 4)).toBe(true);
	});

	test("half of a passage decides, not a few words of it", () => {
		const few = frequencies(2);
		few[0] = 9;
		expect(isBoilerplate(text, first, prints, few, 4)).toBe(false);
	});
});
