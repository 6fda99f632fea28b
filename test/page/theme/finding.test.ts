import { describe, expect, test } from "vitest";
import type { DistinctiveWord } from "../../../src/toolkit/compare/distinctive.js";
import { toPageContext } from "../../../src/toolkit/page/page-context.js";
import type { Report } from "../../../src/toolkit/page/report/report.js";
import {
	clausesFinding,
	targetsFinding,
	wordsFinding,
	writingFinding,
} from "../../../src/toolkit/page/theme/finding.js";
import type { Sentence } from "../../../src/toolkit/page/word/sentence.js";
import type { EntryRow } from "../../../src/toolkit/query/entry.js";
import { mark } from "../region/made.js";

const [zh, en] = [toPageContext("zh"), toPageContext("en")];
const words = (sentence: Sentence) => sentence.map((part) => (typeof part === "string" ? part : part.figure)).join("");
const region = (region_code: string, name: string) => ({
	region_code,
	region: name,
	city: null,
	documents: 1,
	characters: 1000,
	clauses: 9,
	targets: 3,
});
const share = { theme: "rural", clause_share: 0.1, target_share: 0.1, per_thousand: 1 } as const;
const report: Report = {
	regions: [region("370117", "钢城区"), region("370214", "城阳区")],
	plans: [],
	marks: [mark("a", { comparator: "ge" }), mark("b"), mark("c", { kind: "cap" }), mark("d", { theme: "green" })],
	focusClauses: [],
	shares: [
		{ ...share, region_code: "370117", clauses: 5, numbered: 2, targets: 3 },
		{ ...share, region_code: "370214", clauses: 4, numbered: 0, targets: 0 },
	],
	deadlines: [],
	findings: [],
};

describe("targetsFinding", () => {
	test("counts the targets of the theme, names the kind most of them are, and says which clauses set a number", () => {
		expect(words(targetsFinding(report, "rural", zh))).toBe(
			"两地共 3 个目标，写新增的最多，有 2 个；谈到它的 9 条里，2 条写了数。",
		);
		expect(words(targetsFinding(report, "rural", en))).toBe(
			"Across two regions 3 targets, most often of the kind “new in period” (2); of 9 clauses that speak of it, 2 set a number.",
		);
	});

	test("a theme without targets is told by its clauses", () => {
		expect(words(targetsFinding({ ...report, marks: [] }, "rural", zh))).toBe(
			"谈到它的有 9 条，没有一条写了本主题的数。",
		);
	});
});

describe("writingFinding", () => {
	test("counts deadlines that are stated and lower bounds, of the targets of the theme only", () => {
		const deadlines = ["a", "b", "d"].map((target_id) => ({
			target_id,
			deadline: "2020",
			deadline_source: "stated" as const,
		}));
		expect(words(writingFinding(report, deadlines, "rural", zh))).toBe(
			"3 个目标里，2 个在句中写明期限，1 个只定下限。",
		);
	});
});

describe("wordsFinding", () => {
	const word = (region_code: string, text: string, z: number): DistinctiveWord => ({
		region_code,
		theme: "rural",
		word: text,
		count: 4,
		others: 0,
		log_odds: 1,
		z,
		clauses: ["gangcheng-2020-campaign#7"],
	});
	const entry: EntryRow = {
		clause_id: "gangcheng-2020-campaign#7",
		document_id: "gangcheng-2020-campaign",
		region_code: "370117",
		period_start: 2020,
		ordinal: 7,
		number: null,
		heading: null,
		start: 0,
		end: 9,
		theme: "rural",
		focus: [],
		stated: [],
	};
	const entries = new Map([[entry.clause_id, entry]]);

	test("names a region's first word where the difference is hardly chance, and leads to the clause that says it", () => {
		const sentence = wordsFinding(report, [word("370117", "示范村", 2.1), word("370214", "渔业", 1.7)], entries, zh);
		expect(words(sentence)).toBe("谈它时，钢城多说“示范村”。");
		expect(sentence).toContainEqual({ figure: "示范村", href: "/reader/gangcheng-2020-campaign#c-7" });
	});

	test("of many regions it tells the four that differ most, in their order", () => {
		const codes = ["甲", "乙", "丙", "丁", "戊", "己"];
		const regions = codes.map((name, at) => region(String(at), `${name}区`));
		const all = codes.map((name, at) => word(String(at), `词${name}`, at % 2 === 0 ? 9 : 2 + at / 10));
		expect(words(wordsFinding({ regions }, all, new Map(), zh))).toBe(
			"谈它时，甲区多说“词甲”，丙区多说“词丙”，戊区多说“词戊”，己区多说“词己”。",
		);
	});

	test("says that it may be chance where no word passes", () => {
		expect(words(wordsFinding(report, [word("370214", "渔业", 1.7)], entries, zh))).toContain("偶然");
	});
});

describe("clausesFinding", () => {
	test("adds up clauses with and without a number", () => {
		expect(words(clausesFinding(report, "rural", zh))).toBe("谈到它的条款 9 条，2 条写了本主题的数，7 条没有写。");
	});
});
