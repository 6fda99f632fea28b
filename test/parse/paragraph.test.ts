import { describe, expect, test } from "vitest";
import { paragraphs } from "../../src/toolkit/parse/paragraph.js";
import { parsePlan } from "../../src/toolkit/parse/plan.js";
import { seedTexts } from "./seed.js";

/** Returns `role text` for each paragraph. */
const roles = (text: string) => paragraphs(text).map((paragraph) => `${paragraph.role} ${paragraph.text.slice(0, 10)}`);

describe("paragraphs", () => {
	test("tell what stands before the text, the text, and what a portal adds", () => {
		const text = [
			"索引号 | 2691820230512100506 |",
			"某县人民政府办公室",
			"关于印发《某县2024年工作要点》的通知",
			"《某县2024年工作要点》已经县政府研究同意,现印发给你们,请认真组织实施。",
			"2024年6月28日",
			"为深入贯彻党的二十大精神,落实省市有关要求,结合我县实际,制定如下要点,请抓好落实。",
			"一、深入实施创新驱动",
			"1.培育平台。达到2家。",
			"扫码使用手机浏览本页内容",
		].join("\n");
		expect(roles(text)).toEqual([
			"metadata 索引号 | 2691",
			"front 某县人民政府办公室",
			"front 关于印发《某县202",
			"front 《某县2024年工作",
			"front 2024年6月28日",
			"body 为深入贯彻党的二十大",
			"heading 一、深入实施创新驱动",
			"body 1.培育平台。达到2",
			"furniture 扫码使用手机浏览本页",
		]);
	});

	test("a review that opens without a number is a section, notes and other pages are no text", () => {
		const text = [
			"某县政府工作报告",
			"2023年工作回顾",
			"一年来,全县生产总值增长6%,新建学校3所,城乡面貌焕然一新,各项事业全面进步。",
			"2024年主要工作",
			"新建学校5所,改造老旧小区12个,全面完成各项民生实事,不断增进群众福祉和获得感。",
			"名词解释",
			"[1]“双百”行动:即每年引进100个项目、培训100名人才。",
		].join("\n");
		expect(roles(text)).toEqual([
			"front 某县政府工作报告",
			"heading 2023年工作回顾",
			"body 一年来,全县生产总值",
			"heading 2024年主要工作",
			"body 新建学校5所,改造老",
			"furniture 名词解释",
			"furniture [1]“双百”行动:",
		]);
	});

	test("tell a table of contents from the text", () => {
		expect(roles("目 录\n一、总体要求......1\n2.1指导思想……………8\n一、总体要求")).toEqual([
			"contents 目 录",
			"contents 一、总体要求....",
			"contents 2.1指导思想………",
			"heading 一、总体要求",
		]);
	});

	test("stand where their text stands, blank lines left out", () => {
		const text = "某县规划\n\n一、总体要求\n";
		const spans = paragraphs(text).map(({ start, end }) => text.slice(start, end));
		expect(spans).toEqual(["某县规划", "一、总体要求"]);
	});

	test("keep telephone numbers, copyright and metadata of the five plans out of the text", () => {
		for (const [name, text] of seedTexts) {
			const { paragraphs: all } = parsePlan(text);
			const told = all.filter(({ role }) => role === "body" || role === "heading").map((paragraph) => paragraph.text);
			const furniture = told.filter((line) => /ICP备|版权所有|\d{3,4}-\d{7,8}|^索引号|^发文|扫码使用/.test(line));
			expect(furniture, name).toEqual([]);
		}
	});
});
