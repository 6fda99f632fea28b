import { describe, expect, test } from "vitest";
import type { Entry } from "../../src/toolkit/search/collection.js";
import { findEntries, isNamed } from "../../src/toolkit/search/name-hit.js";

const entry = (names: string[], context: string[] = [], more: Partial<Entry> = {}): Entry => ({
	names,
	context,
	byContext: true,
	stated: true,
	regions: [],
	themes: 0,
	...more,
});
const entries = [
	entry(["新增绿色工厂", "new green factories"], ["绿色", "green"]),
	entry(["绿道建设", "greenways built"], ["绿色", "green"]),
	entry(["绿色", "green"]),
	entry(["空气质量优良天数", "days of good air"], ["绿色", "green"]),
	entry(["绿色建筑", "green buildings"], ["绿色", "green"], { stated: false }),
	entry(["县科技局"], ["高青县", "gaoqing county"], { byContext: false }),
];

describe("findEntries", () => {
	test("the exact name, then names that hold it (those that a plan states, then the shorter), then by context alone", () => {
		expect(findEntries(entries, ["green"])).toEqual([2, 1, 0, 4, 3]);
	});

	test("words may be shared between name and context, but at least one must be in the name of a department", () => {
		expect(findEntries(entries, ["高青", "科技局"])).toEqual([5]);
		expect(findEntries(entries, ["高青县"])).toEqual([]);
	});

	test("all words must be found", () => {
		expect(findEntries(entries, ["green", "steel"])).toEqual([]);
	});
});

test("isNamed: the question is the very name", () => {
	expect(entries.map((each) => isNamed(each, ["new", "green", "factories"]))).toEqual([
		true,
		false,
		false,
		false,
		false,
		false,
	]);
});
