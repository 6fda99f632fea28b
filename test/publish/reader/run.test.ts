import { describe, expect, test } from "vitest";
import { toPassages } from "../../../src/toolkit/publish/reader/run.js";
import { targetIn } from "../reading.js";

const text = "𠮷3.培育企业。到2025年,高企、科小分别达到110家、150家。加快扩容。";
const points = [...text];
const sentence = "到2025年,高企、科小分别达到110家、150家。";
const targets = [targetIn(text, "110", sentence), targetIn(text, "150", sentence)];
const all = { start: 0, end: points.length };

describe("toPassages", () => {
	test("every character stands in exactly one run, in order", () => {
		const passages = toPassages(points, all, targets, { start: 3, end: 7 });
		expect(passages.flatMap((passage) => passage.runs.map((run) => run.text)).join("")).toBe(text);
	});

	test("a sentence with targets is one passage, and each numeral a run of its own", () => {
		const quoted = toPassages(points, all, targets).filter((passage) => passage.quoted);
		expect(quoted).toHaveLength(1);
		expect(quoted[0]?.runs.map((run) => [run.text, run.target?.raw ?? null])).toEqual([
			["到2025年,高企、科小分别达到", null],
			["110", "110"],
			["家、", null],
			["150", "150"],
			["家。", null],
		]);
	});

	test("the heading is set apart", () => {
		const runs = toPassages(points, { start: 3, end: points.length }, [], { start: 3, end: 7 })[0]?.runs;
		expect(runs?.map((run) => [run.text, run.heading])).toEqual([
			["培育企业", true],
			[text.slice(text.indexOf("。")), false],
		]);
	});

	test("sentences that overlap become one", () => {
		const wide = { ...targetIn(text, "110", sentence), quote_end: points.length };
		expect(toPassages(points, all, [wide, ...targets]).filter((passage) => passage.quoted)).toHaveLength(1);
	});
});
