import { describe, expect, test } from "vitest";
import { dueChoices, dueDay, duePeriods, isDueIn } from "../../../src/toolkit/page/ledger/due.js";

describe("dueDay", () => {
	test.each([
		["2024", "2024-12-31"],
		["2020-06", "2020-06-30"],
		["2024-02", "2024-02-29"],
	])("the last day of %s is %s", (deadline, day) => expect(dueDay(deadline)).toBe(day));
});

describe("duePeriods", () => {
	test("a month falls into its year and half; a year ends in its second half; no deadline is a choice of its own", () => {
		expect(duePeriods("2020-06")).toEqual(["2020", "2020-H1"]);
		expect(duePeriods("2020-07")).toEqual(["2020", "2020-H2"]);
		expect(duePeriods("2020")).toEqual(["2020", "2020-H2"]);
		expect(duePeriods(null)).toEqual(["none"]);
	});
});

describe("isDueIn", () => {
	test("without a choice everything is due, with one what falls into it", () => {
		expect(isDueIn(null, [])).toBe(true);
		expect(isDueIn("2020-06", ["2020-H1"])).toBe(true);
		expect(isDueIn("2020", ["2020-H1"])).toBe(false);
		expect(isDueIn("2020", ["2021", "2020"])).toBe(true);
		expect(isDueIn(null, ["none"])).toBe(true);
	});
});

describe("dueChoices", () => {
	test("offers halves only of a year with something in both, years in order, no date last", () => {
		expect(dueChoices(["2024", null, "2020-06", "2020", "2024"])).toEqual([
			"2020",
			"2020-H1",
			"2020-H2",
			"2024",
			"none",
		]);
		expect(dueChoices([])).toEqual([]);
	});
});
