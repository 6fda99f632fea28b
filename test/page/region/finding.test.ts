import { describe, expect, test } from "vitest";
import { toPageContext } from "../../../src/toolkit/page/page-context.js";
import {
	deadlineFinding,
	doubtFinding,
	leadFinding,
	profileFinding,
	regionStatement,
	sharedFinding,
	soleFinding,
} from "../../../src/toolkit/page/region/finding.js";
import type { ProfileRow } from "../../../src/toolkit/page/region/profile.js";
import type { Report } from "../../../src/toolkit/page/report/report.js";
import type { Sentence } from "../../../src/toolkit/page/word/sentence.js";
import type { Theme } from "../../../src/toolkit/schema/theme.js";
import { mark } from "./made.js";

const [zh, en] = [toPageContext("zh"), toPageContext("en")];
const words = (sentence: Sentence) => sentence.map((part) => (typeof part === "string" ? part : part.figure)).join("");

function row(theme: Theme, clauseShare: number, targetShare: number, others: readonly number[] = [0.1]): ProfileRow {
	const side = (own: number) => ({ own, others: others.map((share) => ({ region_code: "370214", share })) });
	return { theme, clauses: 4, targets: 3, clauseShare: side(clauseShare), targetShare: side(targetShare) };
}

const report: Report = {
	regions: [
		{
			region_code: "370117",
			region: "钢城区",
			city: "济南市",
			documents: 1,
			characters: 6956,
			clauses: 52,
			targets: 61,
		},
	],
	plans: [],
	marks: [],
	focusClauses: [],
	shares: [],
	deadlines: [],
	findings: [],
};

describe("regionStatement", () => {
	test("says what a region has, and names apart the themes that it speaks of and promises most", () => {
		const profile = [row("rural", 0.1, 0.18), row("opening", 0.25, 0.08)];
		expect(words(regionStatement(report, "370117", profile, zh))).toBe(
			"钢城有一份规划，共 52 条，读出 61 个目标。谈得最多的是opening，占 25% 的条款；目标最多的是rural，占 18%。",
		);
	});

	test("names one theme once, and in English", () => {
		expect(words(regionStatement(report, "370117", [row("rural", 0.3, 0.2)], en))).toBe(
			"钢城 has one plan with 52 clauses and 61 targets. Most is said and most is promised of rural: 30% of clauses, 20% of targets.",
		);
	});

	test("a plan without clauses gets no theme", () => {
		expect(words(regionStatement(report, "370117", [row("rural", 0, 0)], zh))).toMatch(/个目标。$/);
	});
});

describe("profileFinding", () => {
	test("tells above, below and nothing at all apart from what lies within", () => {
		expect(words(profileFinding([row("rural", 0.1, 0.18)], "370117", zh))).toBe(
			"rural占它目标的 18%，其他地区至多 10%。",
		);
		expect(words(profileFinding([row("rural", 0.1, 0.03)], "370117", zh))).toBe(
			"rural只占它目标的 3%，其他地区至少 10%。",
		);
		expect(words(profileFinding([row("rural", 0.1, 0)], "370117", zh))).toBe(
			"它没有写rural的目标，其他地区至少占 10%。",
		);
		expect(words(profileFinding([row("rural", 0.1, 0.1)], "370117", zh))).toBe(zh.copy.region.within);
		expect(words(profileFinding([row("rural", 0.1, 0.1, [])], "370117", zh))).toBe(zh.copy.region.alone);
	});
});

describe("findings of what is not there", () => {
	test("are sentences too", () => {
		expect(words(leadFinding([], "370117", zh))).toBe("它的规划没有写明牵头单位。");
		expect(words(deadlineFinding([], "370117", zh))).toBe("没有一个目标有期限。");
		expect(words(soleFinding([], [], new Map(), zh))).toBe(zh.copy.region.soleNone);
		expect(words(sharedFinding([], zh))).toBe(zh.copy.region.reuseNone);
		expect(words(doubtFinding(0, zh))).toBe("原文没有发现读不准处。");
	});
});

describe("deadlineFinding", () => {
	test("counts what sentences state and what is inherited", () => {
		const due = [
			{ mark: mark("a"), stated: true },
			{ mark: mark("b"), stated: false },
			{ mark: mark("c"), stated: false },
		];
		const years = [{ year: 2020, covered: true, dates: [{ deadline: "2020", due }] }];
		expect(words(deadlineFinding(years, "370117", zh))).toBe("3 个目标里，1 个在句中写明期限，2 个随条、节或规划期。");
	});
});
