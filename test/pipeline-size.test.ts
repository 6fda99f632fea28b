import { describe, expect, test } from "vitest";
import { readPlan } from "../src/toolkit/pipeline.js";
import { codebooks, planSource } from "./row/collection.js";

const opening = "某县2024年工作要点\n一、总体要求\n1.推进工作。";

/** Returns the milliseconds of the processor that reading takes: what else the machine does is not counted. */
function readingTime(text: string): number {
	const start = process.cpuUsage();
	readPlan(planSource(text), codebooks);
	return process.cpuUsage(start).user / 1000;
}

/** Four times the text may take up to twelve times as long, beside 20 ms that any reading may take. */
function expectLinear(made: (units: number) => string, units: number): void {
	const small = readingTime(made(units));
	const large = readingTime(made(units * 4));
	expect(large, `${small.toFixed(0)} ms, then ${large.toFixed(0)} ms`).toBeLessThan(12 * Math.max(small, 20));
}

describe("readPlan, in time linear in the text", () => {
	test.each([
		["digits", "1"],
		["Chinese numerals", "一"],
		["opening quotes", "“"],
	])("reads 2 MB of %s in one line", (_, unit) => {
		expectLinear((units) => `${opening}${unit.repeat(units)}。\n`, 500_000);
	});

	test.each([
		["full-width digits", "１"],
		["Chinese numerals with magnitudes", "一百"],
		["opening brackets", "（"],
		["title marks", "《"],
		["bars of a table", "|"],
		["indents", "　"],
		["leaders", "."],
		["characters without a stop", "汉"],
		["astral characters", "😀"],
		["open tags", "<p"],
		["departments in a bracket that never closes", "(县科技局"],
		["markers", "一、"],
		["dates", "2024年1月1日"],
		["numbered lines", "1.新建1家。\n"],
		["articles without text", "第一条 \n"],
		["empty lines", "\n"],
	])("reads 100 kB of %s", (_, unit) => {
		expectLinear((units) => `${opening}${unit.repeat(units)}`, Math.floor(25_000 / unit.length));
	});
});
