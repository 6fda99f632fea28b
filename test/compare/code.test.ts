import { describe, expect, test } from "vitest";
import { codeIndicators } from "../../src/toolkit/compare/code.js";
import { books, observeOne, plans, targetOf } from "./sample.js";

const coded = (row: Parameters<typeof targetOf>[0]) => {
	const made = targetOf(row);
	const coding = codeIndicators([made], plans, books).get(made.target_id);
	return coding && [coding.indicator.indicator_id, coding.role, ...coding.reasons.map(({ code }) => code)];
};

describe("codeIndicators, on words of any plan", () => {
	test.each([
		["全县高新技术企业总数", "家", "level", "high_tech_enterprises"],
		["国家级高新技术企业", "家", "level", "high_tech_enterprises"],
		["一般公共预算收入", "%", "growth", "fiscal_revenue_growth"],
		["地区生产总值", "元", "level", "gdp"],
		["国内生产总值", "%", "growth", "gdp_growth"],
		["城镇居民人均可支配收入", "%", "growth", "urban_income_growth"],
		["万元生产总值能耗", "%", "reduction", "energy_per_gdp_reduction"],
		["PM2.5平均浓度", "微克/立方米", "level", "pm25"],
		["森林覆盖率", "%", "ratio", "forest_coverage"],
		["每万人口高价值发明专利拥有量", "件", "level", "high_value_patents_per_10k"],
		["人均预期寿命", "岁", "level", "life_expectancy"],
	] as const)("%s in %s is %s: %s, and nothing is to be said", (indicator, unit, kind, id) => {
		expect(coded({ indicator, unit, kind })).toEqual([id, "member"]);
	});

	test.each([
		["对首次认定的高新技术企业奖励", "元", "standard"],
		["单位生产总值生产安全事故死亡率", "", "cap"],
		["公园城市建设行动", "个", "increment"],
		["规模化种粮比例", "%", "ratio"],
	] as const)("%s in %s is of no indicator: none is better than a wrong one", (indicator, unit, kind) => {
		expect(coded({ indicator, unit, kind, theme: "rural" })).toBeUndefined();
	});

	test.each([
		["高新技术企业产值", "元", "level", "look_alike"],
		["高新技术企业", "家/万人", "level", "another_dimension"],
		["拟上市高新技术企业", "家", "level", "look_alike"],
		["高新技术企业", "家", "growth", "change_not_level"],
		["省级优质园占比", "个百分点", "growth", "change_not_level"],
		["外贸进出口总额", "美元", "level", "another_dimension"],
		["创新型、瞪羚等专精特新企业", "家", "increment", "pooled"],
		["农业农村重点项目", "个", "increment", "other_object"],
		["创业担保贷款", "元", "standard", "entitlement"],
	] as const)("%s in %s as %s is a look-alike: %s", (indicator, unit, kind, code) => {
		const found = coded({ indicator, unit, kind });
		expect(found?.[1]).toBe("look_alike");
		expect(found).toContain(code);
	});

	test("an attribute that the codebook does not know is said, in the words of the text", () => {
		const row = observeOne({ indicator: "民营高新技术企业", kind: "level" });
		expect(row).toMatchObject({ comparability: "caution", scope: "民营", reason: "限定为“民营”" });
	});

	test("the region's own name is no attribute", () => {
		expect(coded({ indicator: "高青高新技术企业" })).toEqual(["high_tech_enterprises", "member"]);
	});

	test("a phrase that names no object is read with its sentence, but only to refuse it", () => {
		const quote = "扩容“拟上市高新技术企业培育库”，总数突破30家。";
		expect(coded({ indicator: "总数", raw: "30", quote })).toEqual([
			"high_tech_enterprises",
			"look_alike",
			"look_alike",
		]);
		expect(coded({ indicator: "总数", raw: "30", quote: "高新技术企业，总数突破30家。" })).toBeUndefined();
	});

	test("so is a phrase that was taken over from another sentence", () => {
		const quote = "扩容“拟上市高新技术企业培育库”，年内入库6家。";
		const found = coded({ indicator: "科技型中小企业入库", raw: "6", quote });
		expect(found).toEqual(["high_tech_enterprises", "look_alike", "look_alike"]);
	});

	test("words that mean an indicator only in some sentences need such a sentence", () => {
		const row = { indicator: "投资", unit: "元", kind: "increment", raw: "110" } as const;
		const quote = "推动重点项目早开工，完成投资110亿元。";
		expect(coded({ ...row, quote })).toEqual(["key_project_investment", "member"]);
		expect(coded({ ...row, quote: "园区建设完成投资110亿元。" })).toBeUndefined();
	});
});
