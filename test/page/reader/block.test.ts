import { describe, expect, test } from "vitest";
import { toBlocks, withTargets } from "../../../src/toolkit/page/reader/block.js";
import { clauseIn } from "../reading.js";

const text = `关于印发计划的通知
2023年7月5日
为加快建设绿色低碳高质量发展先行区,结合我区实际,按照省、市有关部署和要求,现制定本行动计划如下,请认真组织实施。
一、坚持创新驱动发展,塑造新优势
深入实施创新驱动发展战略。到2025年,万人有效发明专利拥有量达到12件。
(一)加强战略科技力量建设
1.推动平台能级提升。
2.开展攻关。
二、绿色
3.节水。
版权所有 电话:0536-8188188
`;
const points = [...text];
const first = ["坚持创新驱动发展,塑造新优势", "加强战略科技力量建设"];
const clauses = [
	clauseIn(text, "1.推动平台能级提升。", 1, first),
	clauseIn(text, "2.开展攻关。", 2, first),
	clauseIn(text, "3.节水。", 3, ["绿色"]),
];

describe("toBlocks", () => {
	const blocks = toBlocks(points, clauses);
	const shown = blocks.map((block) => [block.kind, points.slice(block.start, block.end).join("").slice(0, 6)]);

	test("tells clauses, headings, leads and furniture apart", () => {
		expect(shown).toEqual([
			["furniture", "关于印发计划"],
			["furniture", "2023年7"],
			["lead", "为加快建设绿"],
			["heading", "一、坚持创新"],
			["lead", "深入实施创新"],
			["heading", "(一)加强战"],
			["clause", "1.推动平台"],
			["clause", "2.开展攻关"],
			["heading", "二、绿色"],
			["clause", "3.节水。"],
			["furniture", "版权所有 电"],
		]);
	});

	test("knows how deep a heading lies", () => {
		expect(blocks.flatMap((block) => (block.kind === "heading" ? [block.level] : []))).toEqual([0, 1, 0]);
	});

	test("leaves out no line", () => {
		const seen = blocks.map((block) => points.slice(block.start, block.end).join("")).join("\n");
		expect(seen.replace(/\s/g, "")).toBe(text.replace(/\s/g, ""));
	});

	test("a numbered line before prose heads a section without clauses, one in a table of contents does not", () => {
		const prose = `${"深入实施创新驱动发展战略,".repeat(4)}建成先行区。`;
		const plan = `一、总体目标\n二、绿色\n一、总体目标\n${prose}\n二、绿色\n1.节水。\n`;
		const own = toBlocks([...plan], [clauseIn(plan, "1.节水。", 1, ["绿色"])]);
		expect(own.map(({ kind, start }) => [kind, plan.slice(start, start + 4)])).toEqual([
			["furniture", "一、总体"],
			["heading", "二、绿色"],
			["heading", "一、总体"],
			["lead", "深入实施"],
			["heading", "二、绿色"],
			["clause", "1.节水"],
		]);
	});
});

describe("withTargets", () => {
	test("a line after the last clause, or before the first, that commits to a number is a lead; other furniture stays", () => {
		const plan = "新建绿色工厂7家。\n1.节水。\n新建绿色工厂8家。\n电话:0536-8188188\n";
		const blocks = toBlocks([...plan], [clauseIn(plan, "1.节水。", 1, [])]);
		const targets = ["7", "8"].map((raw) => ({ start: plan.indexOf(raw), end: plan.indexOf(raw) + 1 }));
		expect(withTargets(blocks, targets).map(({ kind }) => kind)).toEqual(["lead", "clause", "lead", "furniture"]);
		expect(withTargets(blocks, []).map(({ kind }) => kind)).toEqual(["furniture", "clause", "furniture", "furniture"]);
	});
});
