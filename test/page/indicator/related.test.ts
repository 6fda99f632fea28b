import { describe, expect, test } from "vitest";
import { relatedValues } from "../../../src/toolkit/page/indicator/related.js";
import { codebooks } from "../../row/collection.js";
import { rowOf } from "./made-sheet.js";

describe("relatedValues", () => {
	test("gives values per 10,000 residents, and why there is none where residents have no source", () => {
		const row = rowOf("high_tech_enterprises", [{ value: 72 }, { value: 110 }, { value: 1700 }]);
		const related = relatedValues(row, codebooks.regions);
		expect(related.map(({ region, unit }) => [region, unit])).toEqual([
			["370322", "家/万人"],
			["370702", null],
			["370214", "家/万人"],
		]);
		expect(related[0]?.value).toBeCloseTo(2.3, 1);
		expect(related[1]?.zh).toContain("没有");
	});

	test("relates neither shares nor a single region", () => {
		expect(
			relatedValues(rowOf("rd_intensity", [{ unit: "%" }, { unit: "%" }, { unit: "%" }]), codebooks.regions),
		).toEqual([]);
		expect(relatedValues(rowOf("high_tech_enterprises", [{}, {}]), codebooks.regions)).toEqual([]);
	});
});
