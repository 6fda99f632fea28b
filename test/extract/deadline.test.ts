import { describe, expect, test } from "vitest";
import { type DeadlineContext, readDeadline } from "../../src/toolkit/extract/deadline.js";
import { codedSentences, expected, markedOne, read, readIn } from "./coded-sentence.js";

const year2024: DeadlineContext = { periodStart: 2024, periodEnd: 2024, sectionPath: [], rowDue: null, clauseLead: "" };
const plan2025: DeadlineContext = { periodStart: 2023, periodEnd: 2025, sectionPath: [], rowDue: null, clauseLead: "" };
const due = (text: string, context = year2024) => readDeadline(markedOne("annual", text), context);

describe("readDeadline", () => {
	test.each([
		["到2025年，高新技术企业达到【110】家", "2025"],
		["2025年底前，高新技术企业达到【110】家", "2025"],
		["2024年6月底前，完成改造【12】个", "2024-06"],
		["6月底前完成改造【12】个", "2024-06"],
		["11月前完成改造【12】个", "2024-11"],
		["上半年完成改造【12】个", "2024-06"],
		["年底前完成改造【12】个", "2024"],
		["年内完成改造【12】个", "2024"],
		["今年完成改造【12】个", "2024"],
		["明年完成改造【12】个", "2025"],
		["到“十四五”末，城镇化率达到【68】%", "2025"],
		["“十三五”期间，城镇化率达到【60】%", "2020"],
		["力争2至3年内，培育企业【10】家", "2027"],
	])("%s: stated", (text, deadline) => expect(due(text)).toEqual({ deadline, source: "stated" }));

	test("the deadline nearest before the numeral holds", () => {
		expect(due("到2024年建成30个；到2025年建成【50】个", plan2025).deadline).toBe("2025");
		expect(due("到2024年建成【30】个；到2025年建成50个", plan2025).deadline).toBe("2024");
	});

	test("a month holds to the semicolon, a year on to the end of the sentence", () => {
		expect(due("6月底前完成摸底，新建公园【3】处").deadline).toBe("2024-06");
		expect(due("6月底前完成摸底；新建公园【3】处")).toEqual({ deadline: "2024", source: "plan" });
		expect(due("到2024年，完成摸底；新建公园【3】处", plan2025).deadline).toBe("2024");
	});

	test.each([
		"落实《工业倍增行动计划（2024—2026年）》，新增规上企业【30】家",
		"用水量较2020年下降【9】%",
		"以2020年为基数，排放强度下降【18】%",
		"自2018年以来持续推进，新建公园【3】处",
	])("%s: years of titles and bases are no deadlines", (text) => {
		expect(due(text)).toEqual({ deadline: "2024", source: "plan" });
	});

	test("else the lead of the clause that announces what follows states it", () => {
		const context = { ...plan2025, clauseLead: "到2024年，实现以下目标:" };
		expect(due("高新技术企业达到【110】家", context)).toEqual({ deadline: "2024", source: "clause" });
	});

	test("else the heading of a section of goals does, the innermost first", () => {
		const context = { ...plan2025, sectionPath: ["二、2025年工作目标", "(一)2024年主要任务"] };
		expect(due("高新技术企业达到【110】家", context)).toEqual({ deadline: "2024", source: "section" });
	});

	test("else the plan's period ends it; where it has none, nothing does", () => {
		expect(due("高新技术企业达到【110】家", plan2025)).toEqual({ deadline: "2025", source: "plan" });
		const none = { ...plan2025, periodStart: null, periodEnd: null };
		expect(due("高新技术企业达到【110】家", none)).toEqual({ deadline: null, source: null });
	});

	test("what another sentence states does not carry over", () => {
		const [, second] = readIn("multi_year", "2023年6月底前建成学校30所。新建公园3处。");
		expect([second?.value, second?.deadline]).toEqual([3, "2025"]);
	});

	test.each(codedSentences("deadline"))("$text", (sentence) => expect(read(sentence)).toEqual(expected(sentence)));
});
