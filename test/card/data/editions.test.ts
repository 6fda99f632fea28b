import { describe, expect, test } from "vitest";
import { toEditions } from "../../../src/toolkit/card/data/editions.js";
import { waterCard, waterCardInEnglish } from "./water-editions.js";

describe("toEditions", () => {
	test("puts the editions of a chart side by side, whatever their order", () => {
		const other = { ...waterCard, id: "other" };
		const inEnglish = { ...waterCardInEnglish, id: "other" };
		expect(toEditions({ zh: [waterCard, other], en: [inEnglish, waterCardInEnglish] })).toEqual([
			{ zh: waterCard, en: waterCardInEnglish },
			{ zh: other, en: inEnglish },
		]);
	});

	test("refuses a chart that lacks a language, and two of one id", () => {
		expect(() => toEditions({ zh: [waterCard], en: [] })).toThrow("missing chart in en: indicator/water_use_cap");
		expect(() => toEditions({ zh: [], en: [waterCardInEnglish] })).toThrow("missing chart in zh");
		expect(() => toEditions({ zh: [waterCard, waterCard], en: [] })).toThrow("two charts of one id");
	});
});
