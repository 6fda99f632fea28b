import { describe, expect, test } from "vitest";
import { parsePlan } from "../../src/toolkit/parse/plan.js";
import { planText } from "./seed.js";

const weicheng = {
	title: "潍城区深化新旧动能转换推动绿色低碳高质量发展三年行动计划(2023—2025年)",
	document_number: "潍城发〔2023〕13号",
	issuer: "中共潍城区委、潍城区人民政府",
	issued: "2023-07-05",
	plan_type: "multi_year",
	period_start: 2023,
	period_end: 2025,
};

describe("metadata of the five plans, as their texts say", () => {
	test("gaoqing 2021: the date of the metadata table, the signatories above the date", () => {
		expect(parsePlan(planText("gaoqing-2021-urban-vitality")).metadata).toEqual({
			title: "关于提升城市品质活力的行动方案",
			document_number: null,
			issuer: "中共高青县委办公室、高青县人民政府办公室",
			issued: "2021-05-21",
			plan_type: "campaign",
			period_start: 2021,
			period_end: 2021,
		});
	});

	test("weicheng 2023—2025: the signature, not the portal's date", () => {
		expect(parsePlan(planText("weicheng-2023-2025-action-plan")).metadata).toEqual(weicheng);
	});

	test("gaoqing 2024: null where characters were lost", () => {
		expect(parsePlan(planText("gaoqing-2024-key-points")).metadata).toEqual({
			title: "高青县深化新旧动能转换推动绿色低碳高质量发展2024年工作要点",
			document_number: null,
			issuer: "高青县人民政府办公室",
			issued: null,
			plan_type: "annual",
			period_start: 2024,
			period_end: 2024,
		});
	});

	test("chengyang 2023: a table printed twice, a title over three lines", () => {
		expect(parsePlan(planText("chengyang-2023-key-tasks")).metadata).toEqual({
			title: "青岛市城阳区深化新旧动能转换推动绿色低碳高质量发展2023年重点工作任务",
			document_number: "青城政办发〔2023〕18号",
			issuer: "青岛市城阳区人民政府办公室",
			issued: "2023-04-27",
			plan_type: "annual",
			period_start: 2023,
			period_end: 2023,
		});
	});

	test("gangcheng 2020: a newspaper text that tells its year and no more", () => {
		expect(parsePlan(planText("gangcheng-2020-campaign")).metadata).toMatchObject({
			title: null,
			document_number: null,
			issuer: null,
			issued: null,
			period_start: 2020,
			period_end: 2020,
		});
	});
});

describe("metadata", () => {
	const body = "\n一、总体要求\n1.推进工作。新建学校3所。\n";

	test("reads the footer where a portal prints issuer and date there", () => {
		const text = `某市支持企业发展若干措施(试行)${body}某市科学技术局2026年5月25日发布。`;
		expect(parsePlan(text).metadata).toMatchObject({
			issuer: "某市科学技术局",
			issued: "2026-05-25",
			plan_type: "measures",
		});
	});

	test("reads the day of the meeting that a report was given to", () => {
		const text = `2007年某市政府工作报告\n——2007年3月2日在某市第二届人民代表大会第五次会议上\n各位代表:${body}`;
		expect(parsePlan(text).metadata).toMatchObject({ issued: "2007-03-02", plan_type: "report", period_start: 2007 });
	});

	test("prints a document number as the file does, without its spaces", () => {
		const text = `某县人民政府办公室\n某政办发〔2024〕 12 号\n某县2024年工作要点${body}`;
		expect(parsePlan(text).metadata.document_number).toBe("某政办发〔2024〕12号");
	});

	test("is null where the text does not say, and the type an annual plan's", () => {
		expect(parsePlan(body).metadata).toEqual({
			title: null,
			document_number: null,
			issuer: null,
			issued: null,
			plan_type: "annual",
			period_start: null,
			period_end: null,
		});
	});

	test("the byline of a page dates a plan that is dated nowhere else", () => {
		const text = "某县十件实事\n\n作者：县政府办   发布时间：2023-03-17 15:14   来源：本网\n\n1.新建学校3所。\n";
		expect(parsePlan(text).metadata).toMatchObject({ issued: "2023-03-17", period_start: 2023, period_end: 2023 });
	});
});
