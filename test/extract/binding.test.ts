import { describe, expect, test } from "vitest";
import { binding } from "../../src/toolkit/extract/binding.js";
import { codedSentences, expected, markedOne, read } from "./coded-sentence.js";

const bindingOf = (text: string) => binding(markedOne("outline", text));

describe("binding", () => {
	test("约束性 after the value makes it binding, 预期性 expected", () => {
		expect(bindingOf("单位能耗降低【14】%（约束性）。")).toBe("binding");
		expect(bindingOf("常住人口城镇化率达到【65】%（预期性）。")).toBe("expected");
	});

	test("says nothing where the plan says nothing, or says it of another sentence", () => {
		expect(bindingOf("高新技术企业达到【110】家。")).toBeNull();
		expect(bindingOf("能耗下降为约束性指标。高新技术企业达到【110】家。")).toBeNull();
	});

	test.each(codedSentences("binding"))("$text", (sentence) => expect(read(sentence)).toEqual(expected(sentence)));
});
