import { describe, expect, test } from "vitest";
import {
	closesText,
	isContents,
	isMetadata,
	isTransmittal,
	opensNotes,
	opensOtherPages,
} from "../../src/toolkit/parse/furniture.js";

describe("isMetadata", () => {
	test.each([
		"索引号 | 2691820230512100506 | 主题分类 | |",
		"| 标题: | 中共高青县委办公室印发通知 | ||",
		"|---|---|---|---|",
		"发文日期: 2021-05-21",
		"发布机构: 高青县人民政府办公室",
		"成文日期 | 2023-04-27 |",
	])("knows %s", (line) => expect(isMetadata(line)).toBe(true));

	test.each(["1.推进工作。", "发文字号混乱的问题得到整治。", "来源于财政的资金", "标题党整治", "名称预先核准"])(
		"leaves %s to the text",
		(line) => expect(isMetadata(line)).toBe(false),
	);
});

describe("isTransmittal", () => {
	test("knows the letter that sends a plan round", () => {
		expect(isTransmittal("现将《2024年工作要点》印发给你们,请结合实际认真组织实施。")).toBe(true);
		expect(isTransmittal("《方案》已经县政府同意,现予印发。")).toBe(true);
		expect(isTransmittal("为加快建设先行区,结合我区实际,现制定本行动计划。")).toBe(false);
	});
});

describe("isContents", () => {
	test("knows leaders and the word itself, not an ellipsis in a sentence", () => {
		expect(["2.1指导思想......8", "目 录", "目录", "创新……绿色", "一、目录清单"].map(isContents)).toEqual([
			true,
			true,
			true,
			false,
			false,
		]);
	});
});

describe("closesText", () => {
	test.each([
		"扫码使用手机浏览本页内容",
		"鲁ICP备09023866号-50",
		"版权所有 © 2024 山东省商务厅 保留一切权利",
		"+86-531-51763562 +86-18678817218",
		"(此件公开发布)",
		"抄送:县委各部门",
		"分享到:",
		"selectshandong@shandong.cn",
	])("knows %s", (line) => expect(closesText(line)).toBe(true));

	test.each(["相关部门要加强协作。", "联系群众制度更加完善;", "64.强化督导落实", "一、附则"])(
		"leaves %s to the text",
		(line) => expect(closesText(line)).toBe(false),
	);
});

describe("opensOtherPages", () => {
	test("knows the line above links to other pages", () => {
		expect(opensOtherPages("相关新闻")).toBe(true);
		expect(opensOtherPages("推荐阅读:")).toBe(true);
		expect(opensOtherPages("相关部门要加强协作。")).toBe(false);
	});
});

describe("opensNotes", () => {
	const notes = ["[1]“双千”工程:即每年入库1000个项目。", "[2]“N”:每个县2个特色产业。", "[3]“三园”:三个园区。"];

	test("knows the notes that explain the words of a report, with or without a heading", () => {
		expect(opensNotes(["名词解释", ...notes], 0)).toBe(true);
		expect(opensNotes(["附件:《政府工作报告》有关名词解释"], 0)).toBe(true);
		expect(opensNotes(notes, 0)).toBe(true);
	});

	test("a single mark, or notes before an annex of tasks, open none", () => {
		expect(opensNotes(["[1]见附件。", "一、重点任务", "新建学校3所。"], 0)).toBe(false);
		expect(opensNotes(["名词解释", ...notes, "附件2 任务分解表"], 0)).toBe(false);
		expect(opensNotes(["名词解释", ...notes, "附表:主要指标"], 0)).toBe(false);
		expect(opensNotes(["加强名词术语规范工作"], 0)).toBe(false);
	});
});
