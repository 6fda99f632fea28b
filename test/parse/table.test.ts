import { describe, expect, test } from "vitest";
import { parsePlan, slice } from "../../src/toolkit/parse/plan.js";

const lead = "某县“十四五”规划纲要\n一、主要目标\n";
const text = `${lead}序号\n指标\n单位\n2025年目标值\n1\n地区生产总值\n亿元\n200\n2\n城镇化率\n%\n60\n二、主要任务\n1.建设平台。新建2家。`;

/** Returns `column=text` for the cells of each row of the plan's tables. */
const drawn = (source: string) =>
	parsePlan(source).rows.map(({ cells }) => cells.map(({ column, text }) => `${column}=${text}`).join(" "));

describe("tableRows", () => {
	test("reads a table of indicators that was flattened to a cell a line", () => {
		expect(drawn(text)).toEqual([
			"指标=地区生产总值 单位=亿元 2025年目标值=200",
			"指标=城镇化率 单位=% 2025年目标值=60",
		]);
	});

	test("reads rows printed as lines by their attribute", () => {
		expect(drawn(`${lead}居民平均预期寿命  岁  79.5  预期性\n单位能耗降低  %  14  约束性\n`)).toEqual([
			"=居民平均预期寿命 =岁 =79.5 =预期性",
			"=单位能耗降低 =% =14 =约束性",
		]);
	});

	test("keeps the cells out of sentences and clauses, each at its place in the file", () => {
		const plan = parsePlan(text);
		const sentences = plan.sentences.map((sentence) => slice(plan.source, plan.view, sentence)).join("");
		expect(sentences).not.toContain("地区生产总值");
		for (const { cells } of plan.rows)
			for (const cell of cells) expect(slice(plan.source, plan.view, cell)).toBe(cell.text);
	});

	test("leaves a table of tasks to the text: its cells hold sentences", () => {
		expect(drawn(`${lead}序号\n工作任务\n责任单位\n1\n新建学校3所。\n县教育局\n2\n新建公园2处。\n县住建局`)).toEqual(
			[],
		);
	});
});
