import { describe, expect, test } from "vitest";
import { relateToRegion } from "../../src/toolkit/compare/per-region.js";
import type { Region } from "../../src/toolkit/schema/codebook.js";
import { codebooks } from "../row/collection.js";

const region = (code: string): Region => {
	const found = codebooks.regions.find((row) => row.code === code);
	if (!found) throw new Error(`unknown region: ${code}`);
	return found;
};
const row = { value: 1700, annual_value: null, unit: "家", role: "member", year: 2023 } as const;

describe("relateToRegion", () => {
	test("relates to 10,000 residents, and says whose census, of which year", () => {
		const related = relateToRegion(row, region("370214"), "resident");
		expect(related).toMatchObject({ value: 15.320753, unit: "家/万人" });
		expect(related.reasons).toMatchObject([{ code: "residents", label: "caution" }]);
		expect(related.reasons[0]?.zh).toMatch(/^按常住人口1109606人折算（2020年普查，目标年2023），来源：/);
	});

	test("relates to an area", () => {
		const related = relateToRegion(row, region("370214"), "area");
		expect(related).toMatchObject({ value: 3.07303, unit: "家/平方公里" });
	});

	test("takes the yearly value of a total of several years", () => {
		const total = { ...row, value: 18_000, annual_value: 6000, unit: "人" };
		expect(relateToRegion(total, region("370322"), "resident").value).toBe(191.613707);
	});

	test("says that no figure is sourced where none is", () => {
		expect(relateToRegion(row, region("370702"), "resident")).toEqual({
			value: null,
			unit: null,
			reasons: [expect.objectContaining({ code: "unsourced", zh: "没有潍城区常住人口的来源，不折算人均" })],
		});
		const unsourced = { ...region("370214"), source: null };
		expect(relateToRegion(row, unsourced, "resident").value).toBeNull();
	});

	test.each(["%", "件/万人", "微克/立方米", "岁"])("does not relate a value in %s again", (unit) => {
		expect(relateToRegion({ ...row, unit }, region("370214"), "resident").reasons[0]?.code).toBe("not_related");
	});
});
