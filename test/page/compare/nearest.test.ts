import { expect, test } from "vitest";
import { type Likened, nearest } from "../../../src/toolkit/page/compare/nearest.js";

const road: Likened = { target_id: "a", theme: "rural", kind: "increment", unit: "公里", indicator: "新改建农村道路" };
const other = (target_id: string, change: Partial<Likened>): Likened => ({ ...road, target_id, ...change });

test("the phrase that shares most of its characters is the nearest", () => {
	const all = [other("b", { indicator: "农村户用厕所" }), other("c", { indicator: "改建农村道路里程" })];
	expect(nearest(road, all)?.target_id).toBe("c");
});

test("of phrases alike, the one with the same unit is nearer", () => {
	const all = [other("b", { indicator: "农村道路", unit: "条" }), other("c", { indicator: "农村道路" })];
	expect(nearest(road, all)?.target_id).toBe("c");
});

test.each([
	["another theme", [other("b", { theme: "urban" })]],
	["nothing in common", [other("b", { indicator: "家庭农场" })]],
	["itself", [road]],
])("%s is not near", (_, all) => {
	expect(nearest(road, all)).toBeNull();
});
