import { describe, expect, test } from "vitest";
import { parsePlan, slice } from "../../src/toolkit/parse/plan.js";
import { goldRows, planText } from "./seed.js";

interface GoldClause {
	doc: string;
	start: number;
	heading: string | null;
}

/** The start of each clause in the file; the plans named here hold no astral character. */
function starts(name: string): number[] {
	const { clauses, view } = parsePlan(planText(name));
	return clauses.map((clause) => view.toSource(clause).start);
}

const gold = [...goldRows<GoldClause>("clauses.jsonl"), ...goldRows<GoldClause>("corpus-clauses.jsonl")];
const coded = [
	["000", "gaoqing-2021-urban-vitality", 43],
	["001", "weicheng-2023-2025-action-plan", 99],
	["002", "gaoqing-2024-key-points", 64],
	["003", "chengyang-2023-key-tasks", 71],
	["004", "gangcheng-2020-campaign", 52],
	["14", "hangzhou-2026-2028-action-plan", 16],
	["22", "luohu-2026-measures", 23],
] as const;

describe("clauses of coded plans", () => {
	test.each(coded)("plan %s, %s, has %i, beginning where two readers say", (doc, name, count) => {
		const expected = gold.filter((clause) => clause.doc === doc).map(({ start }) => start);
		expect(expected).toHaveLength(count);
		expect(starts(name)).toEqual(expected);
	});

	test.each(coded)("plan %s, %s, has the headings that two readers say", (doc, name) => {
		const expected = gold.filter((clause) => clause.doc === doc).map(({ heading }) => heading);
		const found = parsePlan(planText(name)).clauses.map(({ heading }) => heading);
		const different = expected.filter((heading, at) => heading !== null && heading !== found[at]);
		// where a numbered sentence has no heading of its own, readers made one up
		expect(different.length).toBeLessThanOrEqual(name.startsWith("weicheng") ? 2 : 0);
	});

	test("are in order, do not overlap and end with their last character", () => {
		for (const [, name] of coded) {
			const plan = parsePlan(planText(name));
			let last = 0;
			for (const clause of plan.clauses) {
				expect(clause.start).toBeGreaterThanOrEqual(last);
				expect(slice(plan.source, plan.view, clause).trim()).not.toBe("");
				last = clause.end;
			}
		}
	});
});

describe("clauses", () => {
	const clausesOf = (text: string) => parsePlan(text).clauses;
	const lead =
		"某县2024年工作要点\n为推进高质量发展,结合我县实际,制定如下要点,请各部门认真抓好贯彻落实,确保取得实际成效。\n";

	test("are the leaves of the outline, with the headings above", () => {
		const found = clausesOf(`${lead}一、创新\n(一)平台\n1.建设平台。新建2家。\n2.引进人才。\n二、绿色\n3.节能。降耗。`);
		expect(found.map(({ number, heading, sectionPath }) => [number, heading, ...sectionPath])).toEqual([
			["1", "建设平台", "创新", "平台"],
			["2", "引进人才", "创新", "平台"],
			["3", "节能", "绿色"],
		]);
	});

	test("leave out a section that numbers nothing, beside sections that do", () => {
		expect(
			clausesOf(`${lead}一、创新\n1.建设平台。新建2家。\n二、保障机制\n加强领导。`).map(({ number }) => number),
		).toEqual(["1"]);
	});

	test("are the sections where a plan numbers nothing below", () => {
		expect(clausesOf(`${lead}一、创新。建设平台。\n二、绿色。节能。`).map(({ number }) => number)).toEqual([
			"一",
			"二",
		]);
	});

	test("are the paragraphs with a lead sentence where a plan numbers nothing", () => {
		const found = clausesOf(
			`${lead}实施城市提质攻坚行动\n提升城市交通能级。完成全区道路改造。\n到年底完成投资67亿元以上,新建学校3所。`,
		);
		expect(found.map(({ number, heading }) => [number, heading])).toEqual([[null, "提升城市交通能级"]]);
	});

	test("hold a numbered sentence without a heading", () => {
		const text = "1.完成投资67亿元以上,新建学校3所,改造老旧小区12个,惠及群众3000户以上。";
		expect(clausesOf(`${lead}一、创新\n${text}`).map(({ number, heading }) => [number, heading])).toEqual([
			["1", null],
		]);
	});

	test("leave out the furniture of the page after the text", () => {
		const plan = parsePlan(
			`${lead}一、创新\n1.建设平台。新建2家。\n分享到:\n版权所有 某县人民政府\n联系电话:0532-87868535`,
		);
		expect(plan.clauses.map((clause) => slice(plan.source, plan.view, clause))).toEqual(["1.建设平台。新建2家。"]);
		expect(plan.sentences.map((sentence) => slice(plan.source, plan.view, sentence))).not.toContain("分享到:");
	});
});

test("a plan that numbers its items 一是, 二是 has them as clauses", () => {
	const text = [
		"某县2024年民生实事",
		"2024年,县委、县政府集中财力物力,为全县人民群众办好以下民生实事项目:",
		"一是实施学校建设项目,新建小学2所。",
		"二是实施道路提升工程,改造道路8条。",
		"三是实施养老服务工程,新增床位300张。",
	].join("\n");
	const found = parsePlan(text).clauses.map(({ number, heading }) => `${number} ${heading}`);
	expect(found).toEqual(["一 实施学校建设项目", "二 实施道路提升工程", "三 实施养老服务工程"]);
});
