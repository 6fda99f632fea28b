import { describe, expect, test } from "vitest";
import { comparator } from "../../src/toolkit/extract/comparator.js";
import { kind } from "../../src/toolkit/extract/kind.js";
import { codedSentences, expected, markedOne, read } from "./coded-sentence.js";

const kindOf = (text: string) => {
	const candidate = markedOne("annual", text);
	return kind(candidate, candidate.before, comparator(candidate), "annual", null);
};

describe("kind", () => {
	test.each(["用水总量控制在【5500万】立方米以内", "登记失业率控制在【3】%以内", "城镇调查失业率不高于【5.5】%"])(
		"%s: what must not be passed is a cap",
		(text) => expect(kindOf(text)).toBe("cap"),
	);
	test.each(["万元工业增加值用水量下降【8.5】%", "一般性支出压减【10】%以上", "化肥使用量减少【3】%"])(
		"%s: a fall by so much is a reduction",
		(text) => expect(kindOf(text)).toBe("reduction"),
	);
	test.each(["贷款余额增长【10】%以上", "研发投入强度提高【0.2】个百分点", "财政收入增速达到【6】%"])(
		"%s: a rise by so much is growth",
		(text) => expect(kindOf(text)).toBe("growth"),
	);
	test.each(["森林覆盖率提高到【36】%", "处理率达到【98】%以上", "科技进步贡献率为【66】%"])(
		"%s: a share that is reached is a ratio",
		(text) => expect(kindOf(text)).toBe("ratio"),
	);
	test.each(["高新技术企业达到【110】家", "累计建成【60】个", "森林蓄积量稳定在【30万】立方米"])(
		"%s: a total that is reached or held is a level",
		(text) => expect(kindOf(text)).toBe("level"),
	);
	test.each(["新建停车场【4】个", "培育示范企业【20】家", "新增就业【6000】人"])(
		"%s: what the period adds is an increment",
		(text) => expect(kindOf(text)).toBe("increment"),
	);
	test.each(["个人创业者贷款额度最高【20万】元", "对急难型救助对象【24】小时内先行救助"])(
		"%s: what one person gets is a standard",
		(text) => expect(kindOf(text)).toBe("standard"),
	);

	test("上涨 is growth", () => expect(kindOf("居民消费价格上涨【3】%左右")).toBe("growth"));

	test("a member of a list that leaves its verb out takes the kind of the one before", () => {
		const second = markedOne("annual", "用水量分别下降9%、【5】%");
		expect(kind(second, "", "eq", "annual", "reduction")).toBe("reduction");
	});

	test.each(codedSentences("kind"))("$text", (sentence) => expect(read(sentence)).toEqual(expected(sentence)));
});
