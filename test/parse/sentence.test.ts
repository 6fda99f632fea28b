import { describe, expect, test } from "vitest";
import { parsePlan } from "../../src/toolkit/parse/plan.js";
import { seedTexts } from "./seed.js";

const lead = "某县2024年工作要点\n";
/** Returns the sentences as laid out, each with the number of its clause or `-`. */
function sentencesOf(text: string): string[] {
	const { view, sentences } = parsePlan(lead + text);
	return sentences.map(({ start, end, clause }) => `${clause ?? "-"} ${view.text.slice(start, end)}`);
}

describe("sentences", () => {
	test("end with their full stop, the heading of a paragraph being one", () => {
		expect(sentencesOf("一、创新\n1.建设平台。新建2家；引进3家。完成了吗？")).toEqual([
			"- 创新",
			"0 建设平台。",
			"0 新建2家;引进3家。",
			"0 完成了吗?",
		]);
	});

	test("keep the quotes and brackets that close them", () => {
		expect(sentencesOf("一、创新\n1.做到“应保尽保。”(县民政局负责。)新建2家。")).toEqual([
			"- 创新",
			"0 做到“应保尽保。”",
			"0 (县民政局负责。)",
			"0 新建2家。",
		]);
	});

	test("do not end at a decimal point, and do at a line end", () => {
		expect(sentencesOf("1.增长2.5%\n2.下降3.5%以上")).toEqual(["0 增长2.5%", "1 下降3.5%以上"]);
	});

	test("of a section lead belong to no clause but know the headings above", () => {
		const { sentences } = parsePlan(`${lead}一、创新\n到2024年,研发投入达到2.5%以上。\n1.建设平台。新建2家。`);
		expect(sentences.map(({ clause, sectionPath }) => [clause, sectionPath])).toEqual([
			[null, ["创新"]],
			[null, ["创新"]],
			[0, ["创新", "建设平台"]],
			[0, ["创新", "建设平台"]],
		]);
	});

	test("cover the text of every clause of the five plans, in order and without overlap", () => {
		for (const [name, text] of seedTexts) {
			const { clauses, sentences } = parsePlan(text);
			const covered = clauses.map(() => 0);
			let last = 0;
			for (const { start, end, clause } of sentences) {
				expect(start, name).toBeGreaterThanOrEqual(last);
				last = end;
				if (clause !== null) covered[clause] = Math.max(covered[clause] ?? 0, end);
			}
			expect(covered, name).toEqual(clauses.map(({ end }) => end));
		}
	});
});
