import { expect, test } from "vitest";
import { extractTargets } from "../../src/toolkit/extract/extract-targets.js";
import { unitReader } from "../../src/toolkit/extract/unit.js";
import { parsePlan } from "../../src/toolkit/parse/plan.js";
import { projectAt } from "../../src/toolkit/store/project.js";
import { readCollection } from "../../src/toolkit/store/seed.js";

const { codebooks } = await readCollection(projectAt());
const readUnit = unitReader(codebooks.units);

/** Returns `indicator value unit deadline` for the targets of a text. */
const read = (text: string) =>
	extractTargets(parsePlan(text), readUnit).map(
		({ indicator, value, unit, deadline }) => `${indicator} ${value}${unit} ${deadline}`,
	);

test("a table drawn with bars is read row by row, each due when its own cell says", () => {
	const table = `某县2024年重点工作任务清单

| 序号 | 重点任务 | 责任单位 | 完成时限 |
|---|---|---|---|
| 1 | 新增规模以上工业企业20家 | 县工信局 | 2024年12月底 |
| 2 | 新建停车位500个 | 县住建局 | 6月底前 |

| 指标 | 单位 | 2023年 | 2024年 | 属性 |
|---|---|---|---|---|
| 森林覆盖率 | % | 42 | 43.5 | 约束性 |
`;
	expect(read(table)).toEqual([
		"新增规模以上工业企业 20家 2024-12",
		"新建停车位 500个 2024-06",
		"森林覆盖率 43.5% 2024",
	]);
});

test("a table of tasks flattened to a cell a line keeps the time of each row, however many lines a cell takes", () => {
	const table =
		"某县2016年民生实事任务分解表\n序号\n民生实事\n责任单位\n完成时限\n1\n新建2座人行天桥。\n县住建局\n县交通局\n9月投入使用\n2\n完成棚户区改造2836户。\n县住建局\n12月底前\n";
	expect(read(table)).toEqual(["新建人行天桥 2座 2016-09", "棚户区改造 2836户 2016-12"]);
});

test("what follows an attachment line is part of the plan", () => {
	const notice =
		"关于印发某县2016年民生实事的通知\n各乡镇:\n现印发给你们,请认真贯彻执行。\n附件\n2016年民生实事\n1.新建公园2个\n2.改造道路5公里\n";
	expect(read(notice)).toEqual(["新建公园 2个 2016", "改造道路 5公里 2016"]);
});

test("a text of phrases without full stops opens with its first measured amount", () => {
	expect(read("某市2021年政府工作要点\n地区生产总值增长8%\n新增学位4.8万个\n")).toEqual([
		"地区生产总值 8% 2021",
		"新增学位 48000个 2021",
	]);
});

test("an unnumbered heading does not end the section that looks back", () => {
	const report =
		"2021年政府工作报告\n一、2020年工作回顾\n经济恢复增长\n地区生产总值增长4.5%,居民收入增长6%。\n二、2021年主要任务\n地区生产总值增长8%。\n";
	expect(read(report)).toEqual(["地区生产总值 8% 2021"]);
});

test("a date beside a title is no span of years", () => {
	expect(parsePlan("某县政府工作报告2021-07-23\n一、2021年主要任务\n新增学位500个。").metadata.period_end).toBe(2021);
});
