import { describe, expect, test } from "vitest";
import { checkCards } from "../../src/toolkit/card/alt.js";
import { waterCard, waterCardInEnglish } from "./data/water-editions.js";

describe("checkCards", () => {
	test("finds nothing wrong with charts that say what they draw", () => {
		expect(checkCards([waterCard, waterCardInEnglish])).toEqual([]);
	});

	test("says of each fault in a sentence where it is and what is wrong", () => {
		expect(checkCards([{ ...waterCard, alt: " " }])).toEqual(["indicator/water_use_cap (zh): the alt is missing."]);
		expect(checkCards([{ ...waterCardInEnglish, alt: "Gaoqing 22,000" }])).toEqual([
			"indicator/water_use_cap (en): the alt says 22,000, which is no number of the chart: “Gaoqing 22,000”.",
		]);
	});
});
