import { describe, expect, test } from "vitest";
import { date } from "../../../src/toolkit/extract/refusal/date.js";
import { codedSentences, expected, read } from "../coded-sentence.js";
import { refused } from "./refused.js";

describe("date", () => {
	test.each([
		"到【2025】年，高新技术企业达到110家",
		"【6】月底前完成改造",
		"【8】月【15】日前报送方案",
		"落实【三】年行动计划",
		"力争【2至3】年内见效",
		"【2-3】年内培育企业10家",
		"用【3】个月时间集中攻坚",
		"构建【1】小时经济圈",
		"打造【15】分钟便民生活圈",
		"举办第二届、第【3】届科技节",
		"“十四五”时期（【2021】—2025年）",
	])("%s: refused, a date, a year or a limit of time", (text) => expect(refused(date, text)).not.toContain(false));

	test.each([
		"高新技术企业达到【2025】家",
		"对困难群众【24】小时内先行救助",
		"将审批时限压缩至【2】小时",
		"给予不少于【一】年的专属空间支持",
		"贷款期限最长【3】年",
		"重污染天数不超过【5】天",
		"完成投资【2000】万元",
	])("%s: not refused", (text) => expect(refused(date, text)).not.toContain(true));

	test.each(codedSentences("date"))("$text", (sentence) => expect(read(sentence)).toEqual(expected(sentence)));
});
