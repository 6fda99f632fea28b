import { describe, expect, test } from "vitest";
import { noAnnotations, toPassages } from "../../../src/toolkit/page/reader/run.js";
import { targetIn } from "../reading.js";

const text = "𠮷3.培育企业。到2025年,高企、科小分别达到110家、150家。加快扩容。";
const points = [...text];
const sentence = "到2025年,高企、科小分别达到110家、150家。";
const targets = [targetIn(text, "110", sentence), targetIn(text, "150", sentence)];
const all = { start: 0, end: points.length };
const spanOf = (part: string) => {
	const start = [...text.slice(0, text.indexOf(part))].length;
	return { start, end: start + [...part].length };
};
const shared = (part: string, other_id = "other") => ({
	...spanOf(part),
	other_id,
	other_start: 5,
	other_end: 9,
	other_ordinal: 1,
	other_number: null,
	characters: 4,
	boilerplate: false,
});

describe("toPassages", () => {
	test("every character stands in exactly one run, in order", () => {
		const passages = toPassages(points, all, { ...noAnnotations, targets }, { start: 3, end: 7 });
		expect(passages.flatMap((passage) => passage.runs.map((run) => run.text)).join("")).toBe(text);
	});

	test("a sentence with targets is one passage, and each numeral a run of its own", () => {
		const quoted = toPassages(points, all, { ...noAnnotations, targets }).filter((passage) => passage.quoted);
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
		const runs = toPassages(points, { start: 3, end: points.length }, noAnnotations, { start: 3, end: 7 })[0]?.runs;
		expect(runs?.map((run) => [run.text, run.heading])).toEqual([
			["培育企业", true],
			[text.slice(text.indexOf("。")), false],
		]);
	});

	test("sentences that overlap become one", () => {
		const wide = { ...targetIn(text, "110", sentence), quote_end: points.length };
		const passages = toPassages(points, all, { ...noAnnotations, targets: [wide, ...targets] });
		expect(passages.filter((passage) => passage.quoted)).toHaveLength(1);
	});

	test("a numeral that is no target, a doubt and a shared passage each cover the runs that they lie over", () => {
		const refused = [{ ...spanOf("2025"), written: "2025年", rule: "date", zh: "日期" }];
		const doubts = [{ ...spanOf("高企、科小"), rule: "r", document_id: "d", line: 1, column: 1, message: "m" }];
		const runs = toPassages(points, all, {
			targets,
			refused,
			doubts,
			shared: [shared("年,高企"), shared("高企、科小分别", "third")],
		}).flatMap((passage) => passage.runs);
		expect(runs.filter((run) => run.refused).map(({ text }) => text)).toEqual(["2025"]);
		expect(runs.filter((run) => run.doubt).map(({ text }) => text)).toEqual(["高企", "、科小"]);
		expect(runs.filter((run) => run.shared.length > 0).map((run) => [run.text, run.shared.length])).toEqual([
			["年,", 1],
			["高企", 2],
			["、科小", 1],
			["分别", 1],
		]);
	});

	test("the numeral of a target is not cut where a shared passage begins within it", () => {
		const runs = toPassages(points, all, { ...noAnnotations, targets, shared: [shared("10家、15")] }).flatMap(
			(passage) => passage.runs,
		);
		expect(runs.filter((run) => run.target).map(({ text }) => text)).toEqual(["110", "150"]);
		expect(runs.map(({ text }) => text).join("")).toBe(text);
	});
});
