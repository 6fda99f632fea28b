import { describe, expect, test } from "vitest";
import { unmeasured } from "../../../src/toolkit/extract/refusal/unmeasured.js";
import { codedSentences, expected, read } from "../coded-sentence.js";
import { refused } from "./refused.js";

describe("unmeasured", () => {
	test.each(["推行河长制【3.0】版", "建设城市大脑【2.0】", "构建格局【3】", "落实方案【12】"])(
		"%s: refused, a bare number that nothing bounds",
		(text) => expect(refused(unmeasured, text)).not.toContain(false),
	);

	test.each([
		"容积率原则上在【1.5】以上",
		"城市人口达到【55万】",
		"支持金额不超过【100万】",
		"恩格尔系数控制在【0.35】以内",
		"新建停车场【4】个",
	])("%s: not refused", (text) => expect(refused(unmeasured, text)).not.toContain(true));

	test.each(codedSentences("unmeasured"))("$text", (sentence) => expect(read(sentence)).toEqual(expected(sentence)));
});
