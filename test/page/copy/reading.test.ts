import { describe, expect, test } from "vitest";
import { refusals } from "../../../src/toolkit/extract/refusal/list.js";
import { ruleNames, ruleWord } from "../../../src/toolkit/extract/rule-word.js";
import { copyOf } from "../../../src/toolkit/page/copy/copy.js";

const [zh, en] = [copyOf("zh").reading, copyOf("en").reading];
const hasHan = /\p{Script=Han}/u;

describe("the words of the reader", () => {
	test.each(ruleNames)("the rule %s is said in both languages", (name) => {
		expect(zh.rule(name)).toBe(ruleWord(name));
		expect(en.rule(name)).not.toBe(name);
	});

	test.each([...refusals.map(({ name, zh }) => [name, zh] as const), ["review", "回顾"] as const])(
		"the refusal %s is said in both languages",
		(name, said) => {
			expect(zh.refused.reason(name, said)).toBe(said);
			expect(en.refused.reason(name, said)).not.toMatch(hasHan);
		},
	);

	test("a finding is said in English with what was found; an unknown one stays as it is", () => {
		expect(en.doubt("missing-separator", "两个数值之间缺顿号: 26%8.5%")).toBe(
			"two values without the mark between them: 26%8.5%",
		);
		expect(en.doubt("new-rule", "新的发现")).toBe("新的发现");
	});
});
