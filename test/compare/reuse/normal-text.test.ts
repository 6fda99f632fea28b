import { describe, expect, test } from "vitest";
import { normalised, normalText } from "../../../src/toolkit/compare/reuse/normal-text.js";
import { parsePlan } from "../../../src/toolkit/parse/plan.js";
import { seedSource } from "../../row/collection.js";

describe("normalised", () => {
	test.each([
		["达到１２％以上", "达到12以上"],
		["R&D 经费", "rd经费"],
		["“四强”产业、(一)", "四强产业一"],
		["㎡", "m2"],
		["e\u0301", "é"],
		["　\n", ""],
	])("%j is compared as %j", (written, compared) => {
		expect(normalised(written)).toBe(compared);
	});
});

describe("normalText", () => {
	const { text } = seedSource("weicheng-2023-2025-action-plan");
	const normal = normalText(parsePlan(text));
	const points = [...text];

	test("every unit stands in the file where it says, in the order of the text", () => {
		let last = 0;
		for (const [at, unit] of normal.units.entries()) {
			const [start = 0, end = 0] = [normal.starts[at], normal.ends[at]];
			expect(start).toBeGreaterThanOrEqual(last);
			expect(normalised(points.slice(start, end).join(""))).toContain(String.fromCodePoint(unit));
			last = start;
		}
	});

	test("holds each clause without its number, and nothing of title, metadata and page furniture", () => {
		expect(normal.clauses).toHaveLength(99);
		const [first] = normal.clauses;
		const said = (units: Int32Array) => String.fromCodePoint(...units);
		expect(said(normal.units.subarray(first?.start, (first?.start ?? 0) + 9))).toBe("推动创新平台能级提");
		expect(said(normal.units)).not.toMatch(/潍城发2023|版权所有|20240607/);
	});

	test("counts in code points where a text has characters beyond the basic plane", () => {
		const file = "某县2024年工作要点\n一、重点任务\n1.😀推进𠮷祥工程建设。\n";
		const { units, starts } = normalText(parsePlan(file));
		const at = [...units].indexOf("祥".codePointAt(0) ?? 0);
		expect([...file][starts[at] ?? 0]).toBe("祥");
	});
});
