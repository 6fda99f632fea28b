import { describe, expect, test } from "vitest";
import { termsOf } from "../../src/toolkit/compare/distinctive-term.js";

describe("termsOf", () => {
	const filler = Array.from({ length: 40 }, (_, at) => `${"改善城市道路、保护森林资源、发展海洋渔业"},第${at}项`);

	test("words that keep meeting are one term, though the dictionary cuts them apart", () => {
		const texts = Array.from({ length: 6 }, () => "培育高新技术企业");
		expect(termsOf([...texts, ...filler])[0]?.join("|")).toMatch(/高新技术企业$/);
	});

	test("words that met a few times stay apart, and punctuation keeps neighbours apart", () => {
		expect(termsOf(["光电芯片"])[0]?.length).toBeGreaterThan(1);
		const parted = Array.from({ length: 6 }, () => "高、新、技术、企业");
		expect(termsOf([...parted, ...filler])[0]).toEqual(["高", "新", "技术", "企业"]);
	});

	test("line breaks within a word do not cut it, and a text without words has no terms", () => {
		expect(termsOf(["生态\n环境", "", "。,"])).toEqual([...termsOf(["生态环境"]), [], []]);
	});
});
