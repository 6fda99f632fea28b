import { describe, expect, test } from "vitest";
import { observe, targetOf } from "./sample.js";

const inYear = (deadline: string) =>
	targetOf({ indicator: "高新技术企业总数", kind: "level", deadline, raw: deadline, target_id: deadline });
const inYears = (...years: string[]) =>
	Object.fromEntries(observe(...years.map(inYear)).map(({ year, reason }) => [year, reason]));

describe("relate", () => {
	test("a value three or more years from the nearest of the latest comparable ones is distant", () => {
		expect(inYears("2025", "2024", "2023", "2020")).toEqual({
			2025: null,
			2024: null,
			2023: null,
			2020: "目标年2020，与最近的可比值（2023）相差3年",
		});
	});

	test("two years apart are not", () => {
		expect(inYears("2025", "2023", "2021")).toEqual({ 2025: null, 2023: null, 2021: null });
	});

	test("a value alone is distant from nothing", () => {
		expect(inYears("2020")).toEqual({ 2020: null });
	});

	test("falls over other years than the latest are told to be compared by their annual rate", () => {
		const fall = (deadline: string) =>
			targetOf({
				indicator: "万元地区生产总值用水量",
				unit: "%",
				kind: "reduction",
				baseline: "2020",
				deadline,
				raw: deadline,
			});
		const [five, four] = observe(fall("2025"), fall("2024"));
		expect(five?.comparability).toBe("yes");
		expect(four).toMatchObject({
			comparability: "caution",
			reason: "累计四年，对照值累计五年，按复合年均降幅比较",
		});
	});
});
