import { describe, expect, test } from "vitest";
import { extractTargets } from "../../src/toolkit/extract/extract-targets.js";
import { parsePlan } from "../../src/toolkit/parse/plan.js";
import { codedSentences, expected, framed, read, readIn, readUnit } from "./coded-sentence.js";

describe("extractTargets", () => {
	test("gives targets in the order of the text, tables among the sentences", () => {
		const table = "序号\n指标\n2020年\n2025年\n属性\n1\n森林覆盖率（%）\n32\n36\n约束性\n";
		const text = `高平县“十四五”规划纲要\n\n一、主要目标\n\n新建学校3所。\n${table}二、主要任务\n\n新建公园2处。\n`;
		const found = extractTargets(parsePlan(text), readUnit);
		expect(found.map(({ value }) => value)).toEqual([3, 36, 2]);
	});

	test("each target names the rules that read it, the numeral's form first", () => {
		const { plan } = framed("annual", "高新技术企业达到110家以上。");
		const [target] = extractTargets(plan, readUnit);
		expect(target?.rules).toEqual(["numeral-arabic", "comparator-ge", "kind-level", "deadline-plan"]);
	});

	test("a value without a noun is named by the work that its sentence opens with, not by the sentence before", () => {
		const read = readIn("annual", "新建游园15个。实施危房改造项目，开工建设600户。");
		expect(read.map(({ indicator }) => indicator)).toEqual(["新建游园", "危房改造"]);
	});

	test("reads nothing in a plan that promises no quantity, or in no text at all", () => {
		expect(readIn("annual", "进一步优化营商环境，打造“一网通办”升级版。")).toEqual([]);
		expect(extractTargets(parsePlan(""), readUnit)).toEqual([]);
	});

	test("without a codebook of units the bounded values stay, with no unit", () => {
		const { plan } = framed("annual", "高新技术企业达到110家。");
		const found = extractTargets(plan, (_, end) => ({ unit: "", end, more: false }));
		expect(found.map(({ value, unit }) => [value, unit])).toEqual([[110, ""]]);
	});
});

describe.each(["plan", "work-report", "livelihood", "mixture", "printed"])("sentences of %s", (name) => {
	test.each(codedSentences(name))("$text", (sentence) => expect(read(sentence)).toEqual(expected(sentence)));
});
