import { describe, expect, test } from "vitest";
import { findDamage } from "../../src/toolkit/parse/damage.js";
import { parsePlan, slice } from "../../src/toolkit/parse/plan.js";
import { planText, seedTexts } from "./seed.js";

/** Returns `rule: what the file says there`. */
function damageOf(text: string): string[] {
	const plan = parsePlan(text);
	return findDamage(plan.paragraphs).map((damage) => `${damage.rule}: ${slice(plan.source, plan.view, damage)}`);
}

const lead = "某县2024年工作要点\n一、总体要求\n";

describe("findDamage", () => {
	test("finds what gaoqing 2024 lost on the way, and nothing but that", () => {
		const found = damageOf(planText("gaoqing-2024-key-points"));
		expect(found).toContain("damaged-document-number: 高政办字〔202412");
		expect(found).toContain("damaged-date: 2024628");
		expect(found.some((line) => /^missing-separator: .*%8\.5%$/.test(line))).toBe(true);
		expect(found.filter((line) => line.startsWith("missing-measure-word"))).toEqual(["missing-measure-word: 建成2"]);
		expect(found.filter((line) => line.startsWith("missing-opening-quote")).length).toBeGreaterThan(0);
	});

	test("finds none in the other four plans, which came whole", () => {
		for (const [name, text] of seedTexts) {
			if (name !== "gaoqing-2024-key-points") expect(damageOf(text), name).toEqual([]);
		}
	});

	test("finds a closing quote whose opening quote is gone, and only that one", () => {
		expect(damageOf(`${lead}1.打造四强”产业,实施“十大行动”,建设“一网通办”。`)).toEqual(["missing-opening-quote: ”"]);
	});

	test("finds no damage in whole sentences", () => {
		expect(damageOf(`${lead}1.新建3所学校,建成2家如康家园,增长26%、8.5%,打造“四强”产业,建成5G基站。`)).toEqual([]);
		expect(damageOf("某县人民政府办公室\n某政办字〔2024〕12号\n2024年6月28日\n一、总体要求\n1.新建2条路。")).toEqual(
			[],
		);
	});

	test("says what was found, in Chinese", () => {
		const plan = parsePlan(`${lead}1.分别增长26%8.5%。`);
		expect(findDamage(plan.paragraphs).map(({ message }) => message)).toEqual([
			expect.stringMatching(/^两个数值之间缺顿号: .*6%8\.5%$/),
		]);
	});

	test("looks past the furniture of the page", () => {
		expect(damageOf(`${lead}1.新建学校3所。\n版权所有”\n鲁ICP备09023866号”`)).toEqual([]);
	});
});
