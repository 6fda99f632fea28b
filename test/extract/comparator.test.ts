import { describe, expect, test } from "vitest";
import { comparator } from "../../src/toolkit/extract/comparator.js";
import { codedSentences, expected, markedOne, read } from "./coded-sentence.js";

const bound = (text: string) => comparator(markedOne("annual", text));

describe("comparator", () => {
	test.each([
		"高新技术企业达到【110】家以上",
		"举办招聘会不少于【30】场",
		"覆盖率不低于【95】%",
		"工业总产值突破【500亿】元",
		"贷款余额超过【300亿】元",
		"引进项目至少【2】个",
		"开展送戏下乡【80】余场",
		"百亿企业达到【3】家及以上",
	])("%s: ge", (text) => expect(bound(text)).toBe("ge"));

	test.each([
		"城镇登记失业率控制在【3.5】%以内",
		"城镇登记失业率控制在【4】%之内",
		"用水总量不超过【5500万】立方米",
		"个人贷款额度最高【20万】元",
		"不良率低于【2】%",
		"细颗粒物浓度控制在【35】微克/立方米",
	])("%s: le", (text) => expect(bound(text)).toBe("le"));

	test.each(["生产总值增长【6】%左右", "引进人才约【200】名", "培训近【3000】人"])("%s: approx", (text) => {
		expect(bound(text)).toBe("approx");
	});

	test.each(["培育企业【3-5】家", "引进人才【20至30】名以上"])("%s: range", (text) =>
		expect(bound(text)).toBe("range"),
	);

	test.each([
		"完成投资【67亿】元",
		"覆盖率达到【100】%",
		"新增就业【6000】人",
		"新增规上企业【5】家，其中亿元以上2家",
		"标准由100元提高到【120】元",
		"建设社区内部道路【20】公里",
	])("%s: eq where nothing bounds it", (text) => expect(bound(text)).toBe("eq"));

	test.each(["新建【3】个内河码头", "打造【2】家内容创作基地"])(
		"%s: 内 that opens the next word is no bound",
		(text) => {
			expect(bound(text)).toBe("eq");
		},
	);

	test("多 of a noun bounds nothing", () => {
		expect(bound("完成【12】栋多层住宅加固")).toBe("eq");
		expect(bound("建设【3】个多功能厅")).toBe("eq");
		expect(bound("开展活动【20】场多")).toBe("ge");
	});

	test.each(codedSentences("comparator"))("$text", (sentence) => expect(read(sentence)).toEqual(expected(sentence)));
});
