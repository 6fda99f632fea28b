import { expect, test } from "vitest";
import { unitReader } from "../../src/toolkit/extract/unit.js";
import { sumVerdicts, verdicts } from "../../src/toolkit/extract/verdict.js";
import { parsePlan } from "../../src/toolkit/parse/plan.js";
import { codebooks } from "../row/collection.js";

const readUnit = unitReader(codebooks.units);

test("every numeral of a sentence counts once, under the first rule that refuses it or as a target", () => {
	const plan = parsePlan("某县2024年工作要点\n一、科技\n1.创新。到2025年,高新技术企业达到110家,开展一批活动。");
	const found = verdicts(plan, readUnit);
	expect(found.find(({ name }) => name === "target")).toEqual({ name: "target", zh: "是目标", count: 1 });
	expect(found.find(({ name }) => name === "date")?.count).toBe(1);
	expect(found.every(({ zh }) => zh !== "")).toBe(true);
});

test("verdicts of several plans add up by rule, the most frequent first", () => {
	const [date, idiom] = [
		{ name: "date", zh: "日期", count: 2 },
		{ name: "idiom", zh: "习语", count: 3 },
	];
	expect(sumVerdicts([date, idiom, date])).toEqual([{ ...date, count: 4 }, idiom]);
});
