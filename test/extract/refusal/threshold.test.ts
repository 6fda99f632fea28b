import { describe, expect, test } from "vitest";
import { threshold } from "../../../src/toolkit/extract/refusal/threshold.js";
import { codedSentences, expected, read } from "../coded-sentence.js";
import { refused } from "./refused.js";

describe("threshold", () => {
	test.each([
		"营收超【1000万】元OPC100家以上",
		"引进投资【50亿】元以上的储能电池龙头企业1家",
		"过【30亿】元企业达到3家",
		"重点抓好投资上【1000万】元的30个工业项目建设",
		"完成【25】户以上自然村道路硬化",
		"对年产值首次突破【10亿】元的企业，给予50万元奖励",
		"对月销售额未超过【10万】元的小规模纳税人免征增值税",
		"培育【50】亿级产业集群",
		"固定资产投资【1000万】元以上的工业类项目，按5%给予奖励",
		"营业面积在【80】平方米以上，经营满一年的一次性奖励1万元",
		"项目投入【300万】元以上，奖励投资额的5%",
		"投资【8000万】元以上，实行“一事一议”",
		"建设民宿【6】家以上的每间奖励1000元",
		"每个镇打造一个【800】亩以上园区",
		"新增【5万】人口以上小城镇3个",
		"培育10个年交易额超【20亿】元市场",
		"年销售收入过【亿】元的达到6家",
		"消除财政收入【10亿】元以下的县",
	])("%s: refused, a size that says which things are meant", (text) =>
		expect(refused(threshold, text)).not.toContain(false),
	);

	test.each([
		"营收超1000万元OPC【100】家以上",
		"完成年度投资【67亿】元以上",
		"工业总产值突破【500亿】元",
		"对年产值首次突破10亿元的企业，给予【50万】元奖励",
		"给予最高【500万】元扶持",
		"新增就业【3万】人，扶持创业2600人",
		"市财政列支【400万】元，扶持园区建设",
		"村集体收入全部达到【10万】元以上",
		"向企业发放贷款【2亿】元以上",
		"帮扶困难群众【200】户以上",
		"改造农村危房【300】户，补助资金600万元",
		"新建幼儿园【5】所，资助困难学生3000人次",
		"硬化道路【60】公里，一事一议奖补项目120个",
		"地区生产总值突破【300亿】元、县级税收达到15亿元",
	])("%s: not refused", (text) => expect(refused(threshold, text)).not.toContain(true));

	test.each(codedSentences("threshold"))("$text", (sentence) => expect(read(sentence)).toEqual(expected(sentence)));
});
