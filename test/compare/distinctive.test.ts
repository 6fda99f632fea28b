import { describe, expect, test } from "vitest";
import { distinctiveWords, type WordClause } from "../../src/toolkit/compare/distinctive.js";

function clause(region_code: string, ordinal: number, text: string, fields: Partial<WordClause> = {}): WordClause {
	return {
		clause_id: `${region_code}#${ordinal}`,
		region_code,
		theme: "green",
		focus: ["green"],
		text,
		names: [],
		...fields,
	};
}

const both = ["提升生态环境质量,防治大气污染", "推动工业节水,循环利用水资源", "种植树木,美化城市公园"];
const clauses = ["370214", "370322"].flatMap((region) =>
	Array.from({ length: 60 }, (_, at) => clause(region, at, both[at % 3] ?? "")),
);
const coast = [60, 61, 62].map((at) => clause("370214", at, "保护海洋渔业,修复海洋生态"));
const river = [60, 61, 62].map((at) => clause("370322", at, "保护黄河滩区,饲养黑牛2024年"));

describe("distinctiveWords", () => {
	const words = distinctiveWords([...clauses, ...coast, ...river], "green");

	test("are those that a region uses and the others do not, the most telling first, with clauses that say them", () => {
		const [first] = words;
		expect(first).toMatchObject({ region_code: "370214", theme: "green", word: "海洋", count: 6, others: 0 });
		expect(first?.clauses).toEqual(["370214#60", "370214#61", "370214#62"]);
		expect(words.filter(({ region_code }) => region_code === "370322").map(({ word }) => word)).toContain("黄河");
		for (const region of ["370214", "370322"]) {
			const own = words.filter(({ region_code }) => region_code === region).map(({ z }) => z);
			expect(own).toEqual([...own].sort((x, y) => y - x));
		}
	});

	test("what both say alike is no region's, and numerals and stop words are nobody's", () => {
		const said = words.map(({ word }) => word);
		for (const word of ["环境", "污染", "节水", "公园", "保护2024", "2024", "建设"]) expect(said).not.toContain(word);
	});

	test("z is the log-odds ratio under the prior, in standard errors", () => {
		const pair = [clause("a", 1, "海洋 海洋 森林"), clause("b", 1, "森林 森林 森林")];
		const [word] = distinctiveWords(pair, "green", { least: 0 });
		const prior = (2 / 6) * 500;
		const odds = Math.log((2 + prior) / (3 + 500 - 2 - prior)) - Math.log((0 + prior) / (3 + 500 - 0 - prior));
		expect(word).toMatchObject({ word: "海洋", count: 2, others: 0 });
		expect(word?.log_odds).toBeCloseTo(odds, 4);
		expect(word?.z).toBeCloseTo(odds / Math.sqrt(1 / (2 + prior) + 1 / prior), 4);
	});

	test("clauses of other themes count for the prior only, and regions that were not chosen too", () => {
		const other = clause("370702", 1, "海洋 海洋 海洋 海洋");
		const elsewhere = distinctiveWords([...clauses, ...coast, ...river, { ...other, focus: [] }], "green");
		expect(elsewhere.find(({ word }) => word === "海洋")).toMatchObject({ count: 6, others: 0 });
		const chosen = distinctiveWords([...clauses, ...coast, ...river, other], "green", {
			regions: ["370214", "370322"],
		});
		expect(new Set(chosen.map(({ region_code }) => region_code))).toEqual(new Set(["370214", "370322"]));
		expect(chosen.find(({ word }) => word === "海洋")).toMatchObject({ others: 0 });
	});

	test("names are left out, so that a region is not distinguished by what it is called", () => {
		const named = river.map((row) => ({ ...row, text: `高青县种植,高青${row.text}`, names: ["高青县", "高青"] }));
		const found = distinctiveWords([...clauses, ...coast, ...named], "green").map(({ word }) => word);
		expect(found).toContain("黄河");
		expect(found.filter((word) => word.includes("高青"))).toEqual([]);
	});

	test("a theme of which nobody speaks has none, and limit and least bound what there is", () => {
		expect(distinctiveWords(clauses, "rural")).toEqual([]);
		const all = [...clauses, ...coast, ...river];
		expect(distinctiveWords(all, "green", { limit: 1 })).toHaveLength(2);
		expect(distinctiveWords(all, "green", { least: 99 })).toEqual([]);
	});
});
