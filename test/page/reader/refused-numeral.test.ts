import { describe, expect, test } from "vitest";
import { refusedNumerals } from "../../../src/toolkit/page/reader/refused-numeral.js";
import { readPlan } from "../../../src/toolkit/pipeline.js";
import type { PlanRow } from "../../../src/toolkit/query/plan.js";
import type { PlanSource } from "../../../src/toolkit/schema/codebook.js";
import { codebooks, planSource, sources } from "../../row/collection.js";

function refusedIn(source: PlanSource) {
	const { document, targets } = readPlan(source, codebooks);
	const plan = { ...document, clauses: 0, targets: 0, length: 1 } as PlanRow;
	return { targets, refused: refusedNumerals(source.text, plan, codebooks.units, targets) };
}

describe("refusedNumerals", () => {
	test("a numeral of a slogan and one of a date are named with their reason, a target is not", () => {
		const text = "一、绿色\n1.绿化。有序推进“300米见绿、500米见园”。到2025年,人均公园绿地面积达到17.5平方米。\n";
		const { refused } = refusedIn(planSource(text, { period_start: 2023, period_end: 2025, plan_type: "multi_year" }));
		expect(refused.map(({ written, rule }) => [written, rule])).toEqual([
			["300米", "name"],
			["500米", "name"],
			["2025年", "date"],
		]);
		expect([...text].slice(refused[0]?.start, refused[0]?.end).join("")).toBe("300");
	});

	test.each(sources)("$document_id: in order, apart, none of them a target, each with its reason", (source) => {
		const { targets, refused } = refusedIn(source);
		expect(refused.length).toBeGreaterThan(0);
		const points = [...source.text];
		refused.forEach(({ start, end, written, zh, rule }, index) => {
			expect(start).toBeGreaterThanOrEqual(refused[index - 1]?.end ?? 0);
			expect(targets.some((target) => target.start < end && start < target.end)).toBe(false);
			expect(points.slice(start, end).join("").length).toBeGreaterThan(0);
			expect(written).not.toBe("");
			expect(zh !== null || rule === "table").toBe(true);
		});
	});

	test("a text without numerals has none", () => {
		expect(refusedIn(planSource("一、总则\n1.坚持创新。\n")).refused).toEqual([]);
	});
});
