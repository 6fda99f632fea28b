import { describe, expect, test } from "vitest";
import { type CardRecord, cardColumnNames } from "../../src/toolkit/card/data/column.js";
import { chartNumbers } from "../../src/toolkit/change/chart-number.js";

const record = {
	...Object.fromEntries(cardColumnNames.map((name) => [name, null])),
	row: "charging_points",
	column: "370322",
	mark: "yes",
	text: "480",
	value: 480,
	value_max: null,
	unit: "个",
	comparator: "eq",
	year: 2024,
	at: null,
	to: null,
	filled: true,
	document_id: "gaoqing-2024-key-points",
	start: 3986,
	place: "第 22 条",
} as CardRecord;

describe("chartNumbers", () => {
	test("is the same wherever the numbers stand in their plan, and whatever they may be compared with", () => {
		const moved: CardRecord = { ...record, start: 4000, at: 4000, place: "第 23 条", mark: "no" };
		expect(chartNumbers([moved])).toBe(chartNumbers([record]));
	});

	test("is the same with and without cells that have no number", () => {
		expect(chartNumbers([record, { ...record, column: "370117", mark: "absent", value: null }])).toBe(
			chartNumbers([record]),
		);
	});

	test("is another for another number, year or unit, and for other rows", () => {
		const others = [[{ ...record, value: 600 }], [{ ...record, year: 2025 }], [{ ...record, unit: "处" }], []];
		expect(new Set([[record], ...others].map(chartNumbers)).size).toBe(5);
	});
});
