import { describe, expect, test } from "vitest";
import { difference, type Piece } from "../../../src/toolkit/page/reuse/difference.js";

const written = (pieces: readonly Piece[]) =>
	pieces.map(({ text, isCommon }) => (isCommon ? text : `[${text}]`)).join("");
const marked = (a: string, b: string) => difference(a, b).map(written);

describe("difference", () => {
	test("marks in each text what the other has not", () => {
		expect(marked("用水总量控制在5500万立方米", "用水总量控制在21980万立方米")).toEqual([
			"用水总量控制在[5500]万立方米",
			"用水总量控制在[21980]万立方米",
		]);
	});

	test("wide and narrow forms of a sign are the same", () => {
		expect(marked("水利，农林", "水利,农林")).toEqual(["水利，农林", "水利,农林"]);
	});

	test("one sign that both have between two differences is no common ground", () => {
		expect(marked("甲甲的乙乙", "丙丙的丁丁")).toEqual(["[甲甲的乙乙]", "[丙丙的丁丁]"]);
	});

	test.each([
		["", ""],
		["", "新增"],
		["同文", "同文"],
		["𠮷祥如意", "吉祥如意"],
	])("the pieces of %j and %j give the texts again", (a, b) => {
		expect(difference(a, b).map((pieces) => pieces.map(({ text }) => text).join(""))).toEqual([a, b]);
	});

	test("two long texts that share nothing are set side by side as they are", () => {
		expect(marked("甲".repeat(3000), "乙".repeat(3000))).toEqual([`[${"甲".repeat(3000)}]`, `[${"乙".repeat(3000)}]`]);
	});
});
