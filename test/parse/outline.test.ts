import { describe, expect, test } from "vitest";
import { outline, readHeading, sectionPath } from "../../src/toolkit/parse/outline.js";
import { paragraphs } from "../../src/toolkit/parse/paragraph.js";

/** Returns the items of a laid-out text as `number heading`, indented by their depth. */
function drawn(text: string): string[] {
	return outline(paragraphs(text)).map((item) => {
		const depth = sectionPath(item.parent).length;
		return `${"  ".repeat(depth)}${item.marker?.number ?? "-"} ${item.heading ?? "-"}`;
	});
}

describe("outline", () => {
	test("nests the styles of numbers as they open in the text", () => {
		const text =
			"一、坚持创新\n(一)加强平台\n1.推动提升。建设平台。\n2.引进人才。\n(二)强化企业\n1.培育企业。\n二、绿色发展\n1.节能。";
		expect(drawn(text)).toEqual([
			"一 坚持创新",
			"  一 加强平台",
			"    1 推动提升",
			"    2 引进人才",
			"  二 强化企业",
			"    1 培育企业",
			"二 绿色发展",
			"  1 节能",
		]);
	});

	test("puts articles above items in brackets, and chapters above articles", () => {
		const text =
			"第一章 总则\n第一条 办公支持\n(一)补贴对象。企业。\n(二)补贴标准。资金。\n第二条 算力支持\n第二章 附则\n第三条 施行日期";
		expect(drawn(text)).toEqual([
			"一 总则",
			"  一 办公支持",
			"    一 补贴对象",
			"    二 补贴标准",
			"  二 算力支持",
			"二 附则",
			"  三 施行日期",
		]);
	});

	test("lets an unnumbered heading stand above all numbers", () => {
		const text = "1.推进工作。建设平台。\n实施科技创新攻坚行动\n1.培育企业。\n附则\n1.解释。";
		expect(drawn(text)).toEqual(["1 推进工作", "- 实施科技创新攻坚行动", "  1 培育企业", "- 附则", "  1 解释"]);
	});

	test("gives paragraphs without a number to the item before them", () => {
		const [item] = outline(paragraphs("1.推进工作。建设平台。\n到2025年,新建学校3所,改扩建幼儿园5所,新增学位3000个。"));
		expect(item?.paragraphs).toHaveLength(2);
	});

	test("knows a leaf, and a heading without a body", () => {
		const items = outline(paragraphs("一、坚持创新\n1.推动提升\n2.引进人才。引进20人。"));
		expect(items.map(({ isLeaf, hasBody }) => ({ isLeaf, hasBody }))).toEqual([
			{ isLeaf: false, hasBody: false },
			{ isLeaf: true, hasBody: false },
			{ isLeaf: true, hasBody: true },
		]);
	});
});

describe("readHeading", () => {
	test.each([
		["提升城市交通能级。完成全区道路改造。", "提升城市交通能级"],
		["补贴对象:一是企业。", "补贴对象"],
		["建立招商机制", "建立招商机制"],
		["落实北京冬奥会、冬残奥会要求。", "落实北京冬奥会、冬残奥会要求"],
	])("of %s is %s", (text, heading) => {
		expect(readHeading(text)).toBe(heading);
	});

	test.each([
		"对获评国家级平台的企业,给予最高不超过其实际投入一定比例的奖励,同一企业累计支持金额不超过一百万元整。",
		"完成投资67亿元以上,新建学校3所,改造老旧小区12个。",
		"",
	])("is null where a long sentence or a target begins at once: %s", (text) => {
		expect(readHeading(text)).toBeNull();
	});
});
