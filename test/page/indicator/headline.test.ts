import { describe, expect, test } from "vitest";
import { headlineIndicators } from "../../../src/toolkit/page/indicator/headline.js";
import { rowOf, sheetOf } from "./made-sheet.js";

const sheet = sheetOf([
	rowOf("innovation_platforms_new", [{}, { comparability: "caution" }, { comparability: "caution" }]),
	rowOf("high_tech_enterprises", [{}, {}, null]),
	rowOf("technology_smes", [{}, {}, {}]),
	rowOf("annual_water_use", [{}, {}, {}, {}]),
	rowOf("st_plan_projects", [{}], { group: "look_alike" }),
]);

describe("headlineIndicators", () => {
	test("gives the indicators of the theme that compare best, first those with most pairs of like values", () => {
		const ids = headlineIndicators(sheet, "innovation", 9).map(({ indicator }) => indicator.indicator_id);
		expect(ids).toEqual(["technology_smes", "high_tech_enterprises", "innovation_platforms_new"]);
		expect(headlineIndicators(sheet, "innovation")).toHaveLength(1);
	});

	test("gives none where no two regions state one", () => {
		expect(headlineIndicators(sheet, "rural")).toEqual([]);
	});
});
