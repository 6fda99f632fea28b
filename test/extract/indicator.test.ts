import { describe, expect, test } from "vitest";
import { indicator } from "../../src/toolkit/extract/indicator.js";
import { codedSentences, expected, markedOne, read } from "./coded-sentence.js";

const phrase = { head: "", object: "", objectEnd: 0, verb: "" };
const named = (head: string, object: string, previous: string | null = null, text = "【1】个") =>
	indicator({ candidate: markedOne("annual", text), phrase: { ...phrase, head, object }, previous, isStandard: false });

describe("indicator", () => {
	test("the head names what is measured, the object where there is no head, both where both are there", () => {
		expect(named("高新技术企业", "")).toBe("高新技术企业");
		expect(named("", "停车场")).toBe("停车场");
		expect(named("每万名人口拥有", "全科医生")).toBe("每万名人口拥有全科医生");
	});

	test("a measure that says not of what takes its subject from the target before", () => {
		expect(named("增加值", "", "规模以上工业总产值")).toBe("规模以上工业增加值");
		expect(named("年度投资", "", "重点项目")).toBe("重点项目年度投资");
	});

	test("the yield, the people or the sown area of a subject are measures too", () => {
		expect(named("人口", "", "中心城区面积")).toBe("中心城区人口");
		expect(named("人口", "", "城镇化率")).toBe("人口");
		expect(named("产量", "", "小麦播种面积")).toBe("小麦产量");
	});

	test("neither a place nor a long list of names is part of the name of what is put there", () => {
		expect(named("在学校和车站增配", "急救箱")).toBe("急救箱");
		expect(named("在高校集中区建设", "创业基地")).toBe("创业基地");
		const list = "生物医药、高端装备、绿色建材、现代轻纺、数字文旅、电子信息、特色食品、航空配套";
		expect(named(list, "百亿级产业集群")).toBe("百亿级产业集群");
	});

	test("a name that stands alone takes nothing from before", () => {
		expect(named("科技型中小企业", "", "高新技术企业")).toBe("科技型中小企业");
	});

	test("empty where the text elides it, so that the reader may restore it", () => {
		expect(named("", "", "规模以上工业总产值")).toBe("");
	});

	test("a grant is named by its condition", () => {
		const candidate = markedOne("measures", "对首次认定的高新技术企业，给予【20万】元奖励。");
		const grant = { ...phrase, object: "奖励" };
		expect(indicator({ candidate, phrase: grant, previous: null, isStandard: true })).toBe(
			"首次认定的高新技术企业奖励",
		);
	});

	test.each(codedSentences("indicator"))("$text", (sentence) => expect(read(sentence)).toEqual(expected(sentence)));
});
