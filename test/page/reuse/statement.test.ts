import { describe, expect, test } from "vitest";
import { toPageContext } from "../../../src/toolkit/page/page-context.js";
import type { ReuseReport } from "../../../src/toolkit/page/reuse/reuse-report.js";
import { matrixSummary, shareText, statement } from "../../../src/toolkit/page/reuse/statement.js";
import type { PlanRow } from "../../../src/toolkit/query/plan.js";
import type { ReuseShareRow } from "../../../src/toolkit/query/reuse.js";

const plan = (document_id: string) =>
	({ document_id, region_code: null, region: document_id, period_start: 2024, period_end: 2024 }) as PlanRow;
const share = (document_id: string, other_id: string, own: number): ReuseShareRow => ({
	document_id,
	other_id,
	passages: 3,
	characters: 90,
	share: own,
	boilerplate_share: 0,
	earlier: null,
});
const none = { passages: 0, characters: 0 };
const empty: ReuseReport = {
	plans: [plan("甲"), plan("乙"), plan("丙")],
	shares: [],
	passages: [],
	sums: { substance: none, stock: none },
};
const sharing: ReuseReport = {
	...empty,
	shares: [share("甲", "乙", 0.0123), share("乙", "甲", 0.02)],
	sums: { substance: { passages: 3, characters: 90 }, stock: none },
};
const said = (report: ReuseReport, language: "zh" | "en") =>
	statement(report, toPageContext(language))
		.map((part) => (typeof part === "string" ? part : part.figure))
		.join("");

describe("statement", () => {
	test("counts pairs, passages and characters, and the greatest share", () => {
		expect(said(sharing, "zh")).toBe(
			"三份规划两两相比，3 对里 1 对有十个字以上的同文。除去套话共 3 处、90 字，最多的一对也只占一份规划的 2.0%。",
		);
		expect(said(sharing, "en")).toContain("Of the 3 pairs among three plans, 1 share");
	});

	test("says that nothing is shared, and that there is nothing to compare", () => {
		expect(said(empty, "zh")).toContain("没有一处十个字以上的同文");
		expect(said({ ...empty, plans: [plan("甲")] }, "en")).toContain("fewer than two");
	});

	test("says when all is stock phrases", () => {
		expect(said({ ...empty, sums: { substance: none, stock: { passages: 2, characters: 30 } } }, "zh")).toContain(
			"2 处全是套话",
		);
	});
});

test("the summary of the matrix names the pair that shares most", () => {
	expect(matrixSummary(sharing, toPageContext("zh"))).toContain("乙 2024 与甲 2024，占前者 2.0%");
	expect(matrixSummary(empty, toPageContext("zh"))).not.toContain("最多");
});

test("shares have one digit after the point", () => {
	expect([shareText(0), shareText(0.0099), shareText(1)]).toEqual(["0.0", "1.0", "100.0"]);
});
