import { describe, expect, test } from "vitest";
import { type PageContext, toPageContext } from "../../../src/toolkit/page/page-context.js";
import type { Sentence } from "../../../src/toolkit/page/word/sentence.js";
import { themeFinding } from "../../../src/toolkit/page/word/theme-finding.js";
import type { ThemeShareRow } from "../../../src/toolkit/query/theme-share.js";

const regions: Record<string, string> = { a: "钢城", b: "城阳", c: "潍城" };
const zh = toPageContext("zh");
const en: PageContext = toPageContext("en");
const names = { theme: () => "乡村振兴", region: (code: string) => regions[code] ?? code };

function share(
	region_code: string,
	clause_share: number,
	target_share: number,
	clauses = 10,
	numbered = 10,
): ThemeShareRow {
	return { region_code, theme: "rural", clauses, numbered, targets: 5, clause_share, target_share, per_thousand: 1 };
}

function words(sentence: Sentence): string {
	return sentence.map((part) => (typeof part === "string" ? part : part.figure)).join("");
}

describe("themeFinding", () => {
	test("says where a theme weighs more among targets than among clauses, and where less", () => {
		const sentence = themeFinding([share("a", 0.06, 0.18), share("b", 0.08, 0.03), share("c", 0.13, 0.14)], names, zh);
		expect(words(sentence)).toBe(
			"乡村振兴只占钢城条款的 6%，却占它目标的 18%；城阳反过来，8% 的条款只给出 3% 的目标。",
		);
	});

	test("says what stays without a number, of a region that it has not spoken of", () => {
		const sentence = themeFinding([share("a", 0.06, 0.18, 9, 2), share("c", 0.13, 0.14, 8, 3)], names, zh);
		expect(words(sentence)).toBe(
			"乡村振兴只占钢城条款的 6%，却占它目标的 18%；潍城谈到乡村振兴的 8 条里，5 条没有写本主题的目标。",
		);
	});

	test("every figure leads to the view that it is counted in", () => {
		const sentence = themeFinding([share("a", 0.06, 0.18)], names, zh);
		expect(sentence.flatMap((part) => (typeof part === "string" ? [] : [part.href]))).toEqual([
			"/compare?theme=rural&region=a&measure=clauses",
			"/compare?theme=rural&region=a&measure=share",
		]);
	});

	test("in English it is an English sentence, with a capital and a full stop", () => {
		const english = {
			theme: () => "Rural revitalisation",
			region: (code: string) => ({ a: "Gangcheng" })[code] ?? "Chengyang",
		};
		const shares = [share("a", 0.06, 0.18), share("b", 0.08, 0.03)];
		expect(words(themeFinding(shares, english, en))).toBe(
			"Rural revitalisation takes only 6% of Gangcheng’s clauses but 18% of its targets; in Chengyang it is the other way round, 8% of the clauses and only 3% of the targets.",
		);
		expect(words(themeFinding([share("b", 0.08, 0.03)], english, en))).toBe(
			"In Chengyang rural revitalisation takes 8% of the clauses but only 3% of the targets.",
		);
	});

	test("a theme that no plan speaks of is said so", () => {
		const nothing = { ...share("a", 0, 0, 0, 0), targets: 0 };
		expect(words(themeFinding([nothing], names, zh))).toBe("库中的规划没有谈到这一主题。");
	});
});
