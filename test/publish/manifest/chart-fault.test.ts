import { describe, expect, test } from "vitest";
import type { CardRecord } from "../../../src/toolkit/card/data/column.js";
import { chartFaults } from "../../../src/toolkit/publish/manifest/chart-fault.js";
import { groundWith, plan } from "./stated-sample.js";

const [target] = plan.targets;
if (target === undefined) throw new Error("a target");
const ground = groundWith();
const { start, end, quote } = target;
const record: CardRecord = {
	chart: "indicator/high_tech_enterprises",
	row: "high_tech_enterprises",
	row_name: "总量",
	column: "370322",
	column_name: "高青县",
	mark: "yes",
	text: "110",
	value: 110,
	value_max: null,
	unit: "家",
	comparator: "eq",
	year: 2024,
	at: null,
	to: null,
	filled: true,
	label: "高新技术企业 110 家",
	reason: null,
	document_id: "plan",
	plan: "工作要点",
	place: "第 1 条",
	start,
	end,
	quote,
	link: "https://example.org/bice/reader/plan#t-110",
};
const faults = (change: Partial<CardRecord>) => chartFaults("data.json", [{ ...record, ...change }], ground);
const nowhere = { document_id: null, start: null, end: null, quote: null, link: null };

describe("chartFaults", () => {
	test("finds nothing where a row names its target's numeral, sentence and number", () => {
		expect(faults({})).toEqual([]);
	});

	test("a number may be the yearly one, or one per 10,000 residents, with its unit in either language", () => {
		expect(faults({ value: 36.6666666667 })).toEqual([]);
		expect(faults({ unit: null })).toEqual([]);
		expect(faults({ value: 1.170973, unit: "家/万人" })).toEqual([]);
		expect(faults({ value: null })).toEqual([]);
	});

	test("a cell without a plan rests on nothing, and a clause is a place too", () => {
		expect(faults({ ...nowhere, value: null })).toEqual([]);
		expect(faults({ ...nowhere, value: 12 })).toEqual([]);
		expect(faults({ start: 0, end: plan.document.characters, link: "/reader/plan#c-1" })).toEqual([]);
	});

	test.each([
		[{ value: 111 }, "another number than that of t-110: 111"],
		[{ value: 1.170974, unit: "家/万人" }, "another number than that of t-110: 1.170974"],
		[{ unit: "个" }, "another number than that of t-110: 110"],
		[{ value_max: 120 }, "another number than that of t-110: 110"],
		[{ start: start + 1 }, "another sentence than that of t-110"],
		[{ quote: "高新技术企业" }, "not in the text at 13: “高新技术企业”"],
		[{ link: "/reader/plan#t-4" }, "another sentence than that of t-4"],
		[{ link: "/reader/plan#t-5" }, "a target that is not there: t-5"],
		[{ document_id: "other" }, "a plan without text: other"],
		[{ start: 99, end: 100 }, "a place outside the text: 99"],
		[{ start: null }, "a sentence without a place"],
		[{ document_id: null }, "a sentence of no plan"],
	])("%o is a fault: %s", (change, fault) => {
		expect(faults(change)).toEqual([`data.json: row 1: ${fault}`]);
	});
});
