import { describe, expect, test } from "vitest";
import { readPlan } from "../../src/toolkit/pipeline.js";
import { codebooks, planSource, seedSource } from "./collection.js";

describe("findingRows", () => {
	test("give the place in code points, line and column from 1", () => {
		const text = "某县2024年工作要点\r\n一、创新\r\n1.建设😀平台。打造四强”产业。\r\n";
		const { findings } = readPlan(planSource(text), codebooks);
		const start = [...text].indexOf("”");
		expect(findings).toEqual([
			{
				rule: "missing-opening-quote",
				document_id: "plan",
				start,
				end: start + 1,
				line: 3,
				column: 13,
				message: "缺左引号",
			},
		]);
	});

	test("of gaoqing 2024 stand in the order of the text, on the lines where an editor shows them", () => {
		const source = seedSource("gaoqing-2024-key-points");
		const { findings } = readPlan(source, codebooks);
		const lines = source.text.split("\n");
		expect(findings.map(({ start }) => start)).toEqual(findings.map(({ start }) => start).sort((a, b) => a - b));
		for (const { line, column, start, end } of findings) {
			expect(lines[line - 1]?.slice(column - 1, column - 1 + end - start)).toBe(source.text.slice(start, end));
		}
		expect(findings.map(({ rule }) => rule)).toContain("missing-measure-word");
	});
});
