import { describe, expect, test } from "vitest";
import type { Change, CollectionState } from "../../src/toolkit/change/change.js";
import { toReport } from "../../src/toolkit/change/report.js";
import { toChange } from "../../src/toolkit/change/to-change.js";
import type { Language } from "../../src/toolkit/schema/language.js";
import { collection, type SamplePlan } from "./sample.js";

/** A report as lines, `[-…-]` around what is gone, `{+…+}` around what came. */
function told(change: Change, language: Language = "zh"): string[] {
	const marks = { both: ["", ""], del: ["[-", "-]"], ins: ["{+", "+}"] } as const;
	return toReport(change, language).flatMap(({ title, lines }) => [
		title,
		...lines.map((line) => line.map(({ side, text }) => marks[side].join(text)).join("")),
	]);
}

const plan = (clauses: string[], document: SamplePlan["document"] = {}) =>
	collection([{ id: "甲县", clauses, document }]);
const revised = (before: CollectionState, after: CollectionState, language?: Language) =>
	told(toChange(before, after), language).slice(1);

describe("toReport", () => {
	test("holds nothing for a change that holds nothing", () => {
		expect(told(toChange(plan([]), plan([])))).toEqual([]);
	});

	test("names plans by region and title, with how much came or went", () => {
		const change = toChange(collection([]), plan(["新增充电桩480个。"]));
		expect(told(change)).toEqual(["高青县《甲县的计划》，增", "1 条，1 个目标"]);
		expect(told(change, "en")).toEqual(["高青县 《甲县的计划》, added", "1 clause, 1 target"]);
	});

	test("tells a clause and its target with what is other in them", () => {
		expect(revised(plan(["新增充电桩480个。"]), plan(["新增充电桩600个。"]))).toEqual([
			"改 第 1 条：1.新增充电桩[-480-]{+600+}个。",
			"目标 改 新增充电桩：[-480个-] → {+600个+}",
		]);
	});

	test("tells what came and went with its words", () => {
		expect(revised(plan(["甲乙丙。", "新增充电桩480个。"]), plan(["甲乙丙。", "建成公园3处。"]))).toEqual([
			"删 第 2 条：[-2.新增充电桩480个。-]",
			"增 第 2 条：{+2.建成公园3处。+}",
			"目标 删 [-新增充电桩：480个，2024-]",
		]);
	});

	test("tells in one line what moved, and in one which clauses have other numbers", () => {
		expect(revised(plan(["甲。", "乙。", "丙。"]), plan(["乙。", "丙。", "甲。"]))).toEqual([
			"移：第 1 条 → 第 3 条",
			"原第 2–3 条现为第 1–2 条，共 2 条",
		]);
	});

	test("says from which place to which a clause moved that kept its number, and of a section that it moved", () => {
		const moved = (clause_id: string | null, text: string) => ({ clause_id, number: "二", heading: null, text });
		const clauses = [
			{ kind: "moved", before: moved("a#2", "二、甲"), after: moved("a#5", "二、甲") },
			{ kind: "moved", before: moved(null, "(二)乙"), after: moved(null, "(二)乙") },
		] as const;
		const name = { document_id: "a", title: "甲", region_code: null, region: null };
		const change = {
			kind: "revised",
			plan: name,
			before: name,
			fields: [],
			clauses,
			renumbered: [],
			targets: [],
		} as const;
		expect(told({ plans: [change], charts: [], accuracy: [] }).at(-1)).toBe("移：第二条 (第 2 位 → 第 5 位)；(二)乙");
	});

	test("tells in one line that many targets have the same other deadline", () => {
		const clauses = ["新增充电桩480个。", "建成公园3个。", "改造社区5个。"];
		const before = plan(clauses);
		const targets = before.targets.map((target) => ({ ...target, deadline: "2025", deadline_source: "stated" }));
		expect(revised(before, { ...before, targets })).toEqual(["3 个目标，期限：[-2024-] → {+2025+}"]);
		const two = targets.map((target, index) => (index === 0 ? before.targets[0] : target)).flatMap((row) => row ?? []);
		expect(revised(before, { ...before, targets: two }, "en")).toEqual([
			"target altered 建成公园, deadline: [-2024-] → {+2025+}",
			"target altered 改造社区, deadline: [-2024-] → {+2025+}",
		]);
	});

	test("names codes of fields, and says what was not stated", () => {
		const document = { plan_type: "multi_year", issued: "2024-06-28", source_sha256: "same" };
		expect(revised(plan([], { source_sha256: "same" }), plan([], document))).toEqual([
			"文种：[-年度要点-] → {+多年计划+}",
			"印发日期：[-未写-] → {+2024-06-28+}",
		]);
	});

	test("says so where only spaces of a file are other", () => {
		expect(revised(plan(["甲。"]), plan(["甲。"], { source_sha256: "other" }))).toEqual([
			"文件只改了空格、换行、全半角或编码",
		]);
	});

	test("lists charts whose numbers moved, and counts the others", () => {
		const title = { zh: "充电桩", en: "Charging points" };
		const charts = [
			{ id: "indicator/a", title, before: "0123456789ab", after: "ba9876543210", moved: true },
			{ id: "indicator/b", title, before: null, after: "ba9876543210", moved: true },
			{ id: "indicator/c", title, before: "0123456789ab", after: null, moved: true },
			{ id: "indicator/d", title, before: "0123456789ab", after: "ba9876543210", moved: false },
		];
		expect(told({ plans: [], charts, accuracy: [] })).toEqual([
			"图",
			"充电桩 (indicator/a)：[-0123456789ab-] → {+ba9876543210+}",
			"充电桩 (indicator/b)：增",
			"充电桩 (indicator/c)：撤下",
			"另有 1 张图数没有变，只改了所引原句的说法或位置",
		]);
	});

	test("gives accuracy in percent", () => {
		const accuracy = [{ set: "plans", figure: "target.f1", before: 0.99846, after: null }];
		expect(told({ plans: [], charts: [], accuracy }, "en")).toEqual([
			"Accuracy of reading",
			"plans, F1 of targets: [-99.8%-] → {+not stated+}",
		]);
	});

	test("lists sixty clauses of a plan, and counts the others", () => {
		const many = Array.from({ length: 70 }, (_, index) => `${String.fromCodePoint(0x4e00 + 2 * index)}。`);
		const lines = revised(plan([]), plan(many));
		expect(lines.length).toBe(61);
		expect(lines.at(-1)).toBe("另有 10 项");
	});
});
