import { describe, expect, test } from "vitest";
import { pairTargets } from "../../src/toolkit/change/target-pair.js";
import { collection } from "./sample.js";

const targetsOf = (...clauses: string[]) => collection([{ id: "plan", clauses }]).targets;

function paired(before: string[], after: string[], clauses: ReadonlyMap<string, string> = new Map()) {
	const [left, right] = [targetsOf(...before), targetsOf(...after)];
	return pairTargets(left, right, clauses)
		.map(
			(pair) =>
				`${left[pair.before]?.indicator}${left[pair.before]?.value} ${right[pair.after]?.indicator}${right[pair.after]?.value}`,
		)
		.sort();
}

describe("pairTargets", () => {
	test("pairs a target with that of the same clause which measures the same", () => {
		expect(paired(["新增充电桩480个，建成公园3个。"], ["建成公园4个，新增充电桩600个。"])).toEqual([
			"建成公园3 建成公园4",
			"新增充电桩480 新增充电桩600",
		]);
	});

	test("pairs what one clause says twice in order", () => {
		expect(paired(["建公园3个，再建公园5个，建公园3个。"], ["先建公园4个，再建公园6个，建公园9个。"]).length).toBe(3);
	});

	test("follows a clause to its new number", () => {
		const clauses = new Map([["plan#1", "plan#2"]]);
		expect(paired(["新增充电桩480个。"], ["新增充电桩5个。", "新增充电桩600个。"], clauses)).toEqual([
			"新增充电桩480 新增充电桩600",
		]);
	});

	test("pairs indicators of one clause whose words are alike, and no others", () => {
		expect(paired(["新增充电桩480个。"], ["新增公共充电桩480个。"])).toEqual(["新增充电桩480 新增公共充电桩480"]);
		expect(paired(["新增充电桩480个。"], ["建成公园3个。"])).toEqual([]);
		expect(paired(["新增充电桩480个。", "甲。"], ["乙。", "新增公共充电桩480个。"])).toEqual([]);
	});

	test("finds a target in another clause by indicator, unit and kind", () => {
		expect(paired(["新增充电桩480个。", "甲。"], ["乙。", "到年底，新增充电桩600个。"])).toEqual([
			"新增充电桩480 新增充电桩600",
		]);
	});
});
