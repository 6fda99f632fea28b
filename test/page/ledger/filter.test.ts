import { describe, expect, test } from "vitest";
import { listedDepartments } from "../../../src/toolkit/page/ledger/department-choice.js";
import { countFacets } from "../../../src/toolkit/page/ledger/facet-count.js";
import { everything, fits, holds, shownTargets, type TaskFacets } from "../../../src/toolkit/page/ledger/filter.js";

const task: TaskFacets = {
	region: "370322",
	theme: ["innovation", "green"],
	department: ["县科技局", "县财政局"],
	deadlines: ["2020-06", "2021"],
};
const bare: TaskFacets = { ...task, region: "370214", department: [], deadlines: [] };

describe("fits", () => {
	test.each([
		[{ region: ["370322", "370702"] }, true],
		[{ region: ["370702"] }, false],
		[{ theme: ["green"] }, true],
		[{ department: ["县财政局"] }, true],
		[{ department: ["区财政局"] }, false],
		[{ due: ["2020-H1"] }, true],
		[{ due: ["2020-H2"] }, false],
		[{ due: ["none"] }, false],
		[{ targets: "with" as const }, true],
		[{ targets: "without" as const }, false],
		[{ region: ["370322"], due: ["2022"] }, false],
	])("a task with %j: %s", (chosen, expected) => expect(fits(task, { ...everything, ...chosen })).toBe(expected));

	test("a task without targets has no date", () => {
		expect(fits(bare, { ...everything, due: ["none"] })).toBe(true);
		expect(fits(bare, { ...everything, due: ["2020"] })).toBe(false);
	});
});

describe("shownTargets", () => {
	test("are those due when is chosen", () => {
		expect(shownTargets(task, { ...everything, due: ["2021"] })).toEqual([1]);
		expect(shownTargets(task, everything)).toEqual([0, 1]);
	});
});

describe("holds", () => {
	test("finds every word, in any order, whatever the width or case", () => {
		expect(holds("万人有效发明专利拥有量 ≥12件 ＧＤＰ", "gdp 专利")).toBe(true);
		expect(holds("万人有效发明专利", "专利 企业")).toBe(false);
		expect(holds("任何", "")).toBe(true);
	});
});

describe("countFacets", () => {
	test("counts what a click gives: tasks that fit all other facets, each once", () => {
		const counts = countFacets([task, task, bare], { ...everything, region: ["370322"], targets: "with" });
		expect(Object.fromEntries(counts.region)).toEqual({ "370322": 2 });
		expect(Object.fromEntries(counts.due)).toEqual({ "2020": 2, "2020-H1": 2, "2021": 2, "2021-H2": 2 });
		expect(Object.fromEntries(counts.targets)).toEqual({ all: 2, with: 2, without: 0 });
		expect(Object.fromEntries(countFacets([task, bare], everything).region)).toEqual({ "370322": 1, "370214": 1 });
	});
});

describe("listedDepartments", () => {
	const names = Array.from({ length: 12 }, (_, place) => (place === 10 ? "区科技局" : `单位${place}`));

	test("lists the first few, what is looked for, and always what is chosen", () => {
		expect([...listedDepartments(names, "")]).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
		expect([...listedDepartments(names, "科技")]).toEqual([10]);
		expect([...listedDepartments(names, "科技", ["单位2"])]).toEqual([10, 2]);
	});
});
