import { expect, test } from "vitest";
import { countsOf } from "../../../src/toolkit/page/indicator/statement.js";
import { rowOf, sheetOf, stated } from "./made-sheet.js";

test("countsOf counts indicators, pairs of like values, and a number that two rows refuse once", () => {
	const refused = [stated({ state: "refused", target_id: "plan/9" })];
	const withRefusal = (id: string) => {
		const row = rowOf(id, [{}, {}, {}]);
		return { ...row, cells: row.cells.map((cell, index) => (index === 0 ? { ...cell, refused } : cell)) };
	};
	const rows = [
		withRefusal("high_tech_enterprises"),
		withRefusal("technology_smes"),
		rowOf("st_plan_projects", [null, null], { group: "look_alike" }),
	];
	expect(countsOf(sheetOf(rows))).toEqual({ stated: 2, several: 2, pairs: 6, refused: 1 });
});
