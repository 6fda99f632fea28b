import { describe, expect, test } from "vitest";
import { readTitle } from "../../src/toolkit/parse/title.js";

describe("readTitle", () => {
	test.each([
		[
			"the notice that sends it, over three lines",
			[
				"青岛市城阳区人民政府办公室",
				"关于印发《青岛市城阳区深化新旧动能",
				"转换推动绿色低碳高质量发展2023年重点",
				"工作任务》的通知",
			],
			"青岛市城阳区深化新旧动能转换推动绿色低碳高质量发展2023年重点工作任务",
		],
		[
			"a notice whose title marks are lost",
			["高青县人民政府办公室", "高青县人民政府办公室关于印发高青县绿色低碳高质量发展2024年工作要点的通知"],
			"高青县绿色低碳高质量发展2024年工作要点",
		],
		[
			"a notice with its state in brackets before it",
			["(有效)【潍城发】关于印发《潍城区绿色低碳高质量发展三年行动计划(2023—2025年)》的通知"],
			"潍城区绿色低碳高质量发展三年行动计划(2023—2025年)",
		],
		[
			"a title of its own, over two lines",
			["上海市国民经济和社会发展第十四个五年规划", "和二〇三五年远景目标纲要", "2021年1月27日"],
			"上海市国民经济和社会发展第十四个五年规划和二〇三五年远景目标纲要",
		],
		["a work report", ["2010年铜川市人民政府工作报告", "各位代表:"], "2010年铜川市人民政府工作报告"],
		[
			"a draft, with its versions",
			["杭州市创业新高地行动计划（2026—2028年）（征求意见稿）"],
			"杭州市创业新高地行动计划（2026—2028年）（征求意见稿）",
		],
		[
			"support measures",
			["罗湖区支持人工智能OPC发展若干措施（试行）", "罗科工〔2026〕7号"],
			"罗湖区支持人工智能OPC发展若干措施（试行）",
		],
	])("reads %s", (_, front, title) => {
		expect(readTitle(front)).toBe(title);
	});

	test.each([
		["nothing", []],
		["a date and a signatory", ["高青县人民政府办公室", "2024年6月28日"]],
		["a sentence", ["今年是决胜全面建成小康社会之年,要完成各项重点工作。"]],
		["a short word", ["工作方案"]],
	])("is null for %s", (_, front) => {
		expect(readTitle(front)).toBeNull();
	});
});
