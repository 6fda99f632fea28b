import { describe, expect, test } from "vitest";
import { extractTargets } from "../../src/toolkit/extract/extract-targets.js";
import { parsePlan } from "../../src/toolkit/parse/plan.js";
import { readUnit } from "./coded-sentence.js";

const title = "高平县国民经济和社会发展第十四个五年规划和二〇三五年远景目标纲要\n\n第一节 主要目标\n\n";
const flattened = (columns: string[], rows: string[][]) =>
	`${title}${[...columns, ...rows.flatMap((row, index) => [String(index + 1), ...row])].join("\n")}\n`;
const outline = (...rows: string[][]) => flattened(["序号", "指标", "2020年", "2025年", "年均增速", "属性"], rows);
const targetsOf = (text: string) => extractTargets(parsePlan(text), readUnit);

describe("tableTargets", () => {
	test("reads the value of the target year and the yearly rate, not the base", () => {
		const [level, rate, ...rest] = targetsOf(outline(["地区生产总值（亿元）", "286.5", ">400", "7%左右", "预期性"]));
		expect(level).toMatchObject({
			indicator: "地区生产总值",
			value: 40000000000,
			unit: "元",
			comparator: "ge",
			kind: "level",
			deadline: "2025",
			binding: "expected",
		});
		expect(rate).toMatchObject({ value: 7, unit: "%", comparator: "approx", kind: "growth", per: "year" });
		expect(rest).toEqual([]);
	});

	test("a magnitude in the unit counts in the value", () => {
		const [target] = targetsOf(outline(["粮食综合生产能力（万吨）", "60", "62.5", "—", "约束性"]));
		expect(target).toMatchObject({ value: 625000, unit: "吨", binding: "binding" });
	});

	test("a total over the years in brackets is read where the target year has no value", () => {
		const [target, ...rest] = targetsOf(outline(["单位地区生产总值能耗降低（%）", "—", "—", "[14.5]", "约束性"]));
		expect(target).toMatchObject({ value: 14.5, unit: "%", kind: "reduction", binding: "binding", per: null });
		expect(rest).toEqual([]);
	});

	test("a unit may have a column of its own", () => {
		const rows = [["常住人口城镇化率", "%", "60.2", "68", "预期性"]];
		const [target, ...rest] = targetsOf(flattened(["序号", "指标", "单位", "2020年", "2025年", "属性"], rows));
		expect(target).toMatchObject({
			indicator: "常住人口城镇化率",
			value: 68,
			unit: "%",
			kind: "ratio",
			deadline: "2025",
		});
		expect(rest).toEqual([]);
	});

	test("reads rows that are printed a row a line", () => {
		const [target] = targetsOf(`${title}人均预期寿命（岁） 78.5 80 — 预期性\n城镇调查失业率（%） 5.2 <5.5 — 预期性\n`);
		expect(target).toMatchObject({ indicator: "人均预期寿命", unit: "岁", binding: "expected" });
	});

	test("the numeral stands where the file has it", () => {
		const plan = parsePlan(outline(["森林覆盖率（%）", "32", "３６", "—", "约束性"]));
		const [target] = extractTargets(plan, readUnit);
		const span = target && plan.view.toSource(target.span);
		expect(plan.source.slice(span?.start, span?.end)).toBe("３６");
	});
});
