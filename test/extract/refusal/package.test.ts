import { describe, expect, test } from "vitest";
import { packageCount } from "../../../src/toolkit/extract/refusal/package.js";
import { codedSentences, expected, read } from "../coded-sentence.js";
import { refused } from "./refused.js";

describe("packageCount", () => {
	test.each([
		"推进【11】个方面132项改革事项",
		"实施【12】项攻坚行动",
		"出台【25】条政策措施",
		"聚焦【7】个重点领域",
		"围绕【五】大任务",
		"深化【132】项改革事项",
		"做优【8】条产业链",
		"走好【6】条能源转型路径",
		"紧扣“三农”领域【8】项补短板任务",
	])("%s: refused, the number of parts in a package of work or words", (text) =>
		expect(refused(packageCount, text)).not.toContain(false),
	);

	test.each([
		"办好【10】件民生实事",
		"实施技改项目【120】个",
		"打造【3】条样板街",
		"新推出【5】项政策措施",
		"打造【2】条产业链",
		"承办省级赛事【8】项",
	])("%s: not refused", (text) => expect(refused(packageCount, text)).not.toContain(true));

	test.each(codedSentences("package"))("$text", (sentence) => expect(read(sentence)).toEqual(expected(sentence)));
});
