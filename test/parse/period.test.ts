import { describe, expect, test } from "vitest";
import { fiveYearPlan, planType, readPeriod, titlePeriod } from "../../src/toolkit/parse/period.js";

describe("fiveYearPlan", () => {
	test.each([
		["十一", 2006],
		["十二", 2011],
		["十三", 2016],
		["十四", 2021],
		["十五", 2026],
	])("%s五 runs for five years from %i", (ordinal, start) => {
		expect(fiveYearPlan(ordinal)).toEqual({ start, end: start + 4 });
	});
});

describe("titlePeriod", () => {
	test.each([
		["三年行动计划(2023—2025年)", 2023, 2025],
		["行动方案(2021-2023年)", 2021, 2023],
		["实施方案(2021年至2025年)", 2021, 2025],
		["行动计划(2024—27年)", 2024, 2027],
		["高青县2024年工作要点", 2024, 2024],
		["2010年铜川市人民政府工作报告", 2010, 2010],
		["国民经济和社会发展第十四个五年规划和2035年远景目标纲要", 2021, 2025],
		["“十四五”规划实施方案", 2021, 2025],
		["“十三五”时期卫生发展规划", 2016, 2020],
	])("%s is for %i to %i", (title, start, end) => {
		expect(titlePeriod(title)).toEqual({ start, end });
	});

	test.each(["关于提升城市品质活力的行动方案", "若干措施(试行)", "12345热线工作办法"])("%s names none", (title) => {
		expect(titlePeriod(title)).toBeNull();
	});
});

describe("readPeriod", () => {
	const nothing = { title: null, issued: null, headings: [], text: "" };

	test.each([
		["its title", { title: "2024年工作要点", issued: "2023-12-28" }, 2024, 2024],
		[
			"the year after the one that a report reviews",
			{ title: "政府工作报告", headings: ["2009年工作回顾"] },
			2010,
			2010,
		],
		["the year whose work a report plans", { title: "政府工作报告", headings: ["2024年重点工作安排"] }, 2024, 2024],
		[
			"the review, against the year of delivery in the title",
			{ title: "2010年政府工作报告", headings: ["2009年工作回顾"] },
			2010,
			2010,
		],
		["how long it is valid", { issued: "2026-04-24", text: "自发布之日起施行,有效期至2027年12月31日。" }, 2026, 2027],
		[
			"the years for which it is valid from New Year's Day on",
			{ issued: null, text: "本意见自2022年1月1日起执行,暂定三年。" },
			2022,
			2024,
		],
		[
			"the years for which it is valid, not those of another sentence",
			{ issued: "2026-04-24", text: "对自2023年1月1日起新认定的企业给予奖励。本措施自发布之日起施行,有效期3年。" },
			2026,
			2029,
		],
		["the years for which it is valid", { issued: "2026-04-24", text: "本措施有效期三年。" }, 2026, 2029],
		[
			"the year that its goals name twice",
			{ issued: "2023-02-01", text: "到2025年,达到10家。到2025年,建成。" },
			2023,
			2025,
		],
		[
			"the year under a heading of goals",
			{ issued: "2023-02-01", headings: ["总体目标"], text: "到2025年,达到10家。" },
			2023,
			2025,
		],
		[
			"the last year of a five-year plan",
			{ text: "今年是决胜全面建成小康社会和“十三五”规划收官之年,要攻坚。" },
			2020,
			2020,
		],
		["the first year of a five-year plan", { text: "今年是“十四五”规划开局之年。" }, 2021, 2021],
		["its date", { issued: "2021-05-21", text: "全面提升。" }, 2021, 2021],
	])("is read from %s", (_, sources, start, end) => {
		expect(readPeriod({ ...nothing, ...sources })).toEqual({ start, end });
	});

	test("is not read from a year that goals name once, or that lies far off", () => {
		expect(readPeriod({ ...nothing, issued: "2023-02-01", text: "到2025年,达到10家。" })).toEqual({
			start: 2023,
			end: 2023,
		});
		expect(readPeriod({ ...nothing, issued: "2023-02-01", text: "到2035年,到2035年。" })).toEqual({
			start: 2023,
			end: 2023,
		});
	});

	test("is null where nothing tells", () => {
		expect(readPeriod({ ...nothing, title: "关于提升城市品质活力的行动方案", text: "全面提升。" })).toBeNull();
	});
});

describe("planType", () => {
	const year = { start: 2024, end: 2024 };
	test.each([
		["2010年铜川市人民政府工作报告", year, "report"],
		["罗湖区支持人工智能OPC发展若干措施(试行)", null, "measures"],
		["关于支持OPC发展的实施意见(征求意见稿)", year, "measures"],
		["三年行动计划(2023—2025年)", { start: 2023, end: 2025 }, "multi_year"],
		["关于提升城市品质活力的行动方案", { start: 2021, end: 2021 }, "campaign"],
		["污染防治攻坚战2024年重点任务", year, "campaign"],
		["高青县2024年工作要点", year, "annual"],
		["城市发展规划", null, "multi_year"],
		["", year, "annual"],
	] as const)("of %s is %s", (title, period, type) => {
		expect(planType(title, period)).toBe(type);
	});
});
