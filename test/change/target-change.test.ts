import { describe, expect, test } from "vitest";
import { targetChanges } from "../../src/toolkit/change/target-change.js";
import { collection } from "./sample.js";

const targetsOf = (...clauses: string[]) => collection([{ id: "plan", clauses }]).targets;
const inPlace = { clauses: new Map<string, string>(), otherPeriod: false };

const told = (before: string[], after: string[]) =>
	targetChanges(targetsOf(...before), targetsOf(...after), inPlace).map(({ before: from, after: to, fields }) => [
		from && `${from.indicator}${from.value}`,
		to && `${to.indicator}${to.value}`,
		...fields.map(({ field }) => field),
	]);

describe("targetChanges", () => {
	test("says nothing of targets whose sentence stands elsewhere, or is broken over lines", () => {
		const targets = targetsOf("新增充电桩480个。");
		const broken = targets.map((target) => {
			return { ...target, quote: target.quote.replace("充电", "充\n电"), start: target.start + 1 };
		});
		expect(targetChanges(targets, broken, inPlace)).toEqual([]);
	});

	test("says nothing of a target whose sentence alone reads otherwise", () => {
		expect(told(["新增充电桩480个。"], ["新增充电桩480个，不得延期。"])).toEqual([]);
	});

	test("names what is other", () => {
		expect(told(["新增充电桩480个。"], ["新增公共充电桩600个。"])).toEqual([
			["新增充电桩480", "新增公共充电桩600", "indicator", "value"],
		]);
	});

	test("tells what came in the order of the plan, then what is gone", () => {
		expect(told(["新增充电桩480个。"], ["建成公园3个。", "改造社区5个。"])).toEqual([
			[null, "建成公园3"],
			[null, "改造社区5"],
			["新增充电桩480", null],
		]);
	});

	test("leaves out a deadline that is the end of the plan's period, where that is told of the plan", () => {
		const targets = targetsOf("新增充电桩480个。");
		const later = targets.map((target) => ({ ...target, deadline: "2025" }));
		expect(targetChanges(targets, later, { ...inPlace, otherPeriod: true })).toEqual([]);
		expect(targetChanges(targets, later, inPlace)).toMatchObject([{ fields: [{ field: "deadline" }] }]);
	});
});
