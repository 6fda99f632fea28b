import { describe, expect, test } from "vitest";
import { origin } from "../../../src/toolkit/extract/refusal/origin.js";
import { codedSentences, expected, read } from "../coded-sentence.js";
import { refused } from "./refused.js";

describe("origin", () => {
	test.each([
		"财政补助标准由【100】元提高到120元",
		"失业率从【4.2】%降至3.8%",
		"审批时限由【20】个工作日压缩至5个工作日",
		"由原来的【3】所增加到5所",
		"床位由【500】张增加到800张",
	])("%s: refused, the value that a rise or fall starts from", (text) =>
		expect(refused(origin, text)).not.toContain(false),
	);

	test.each([
		"财政补助标准由100元提高到【120】元",
		"失业率从4.2%降至【3.8】%",
		"由县财政安排【500万】元",
		"从各部门选派干部【30】名",
		"新增床位【500】张",
	])("%s: not refused", (text) => expect(refused(origin, text)).not.toContain(true));

	test.each(codedSentences("origin"))("$text", (sentence) => expect(read(sentence)).toEqual(expected(sentence)));
});
