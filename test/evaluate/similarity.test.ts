import { expect, test } from "vitest";
import { similarity } from "../../src/toolkit/evaluate/similarity.js";

test("phrases are alike by the pairs of characters they share, order and 的 aside", () => {
	expect(similarity("高新技术企业", "高新技术企业")).toBe(1);
	expect(similarity("高新技术企业", "高新技术的企业")).toBe(1);
	expect(similarity("规模以上工业增加值", "工业增加值")).toBeCloseTo((2 * 4) / (8 + 4), 12);
	expect(similarity("高新技术企业", "垃圾处理率")).toBe(0);
});

test("a pair that stands once counts once, however often the other phrase has it", () => {
	expect(similarity("企业企业", "企业")).toBeCloseTo(2 / 4, 12);
});

test("an empty phrase is like another empty one only", () => {
	expect(similarity("", "")).toBe(1);
	expect(similarity("", "企业")).toBe(0);
});
