import { describe, expect, test } from "vitest";
import { columnName, toRecords } from "../../../src/toolkit/card/data/record.js";
import { waterCard, waterCardInEnglish } from "./water-editions.js";

describe("toRecords", () => {
	test("gives a row for every drawn point, in drawing order, and one for every cell that has none", () => {
		const records = toRecords(waterCard);
		expect(records.map(({ column, mark, value, text }) => [column, mark, value, text])).toEqual([
			["370322", "yes", 21980, "≤21,980"],
			["370214", "caution", 11220, "≤11,220"],
			["370117", "absent", null, "未写"],
		]);
	});

	test("says of each point what it is, where it was read, and where that can be opened", () => {
		expect(toRecords(waterCard)[0]).toEqual({
			chart: "indicator/water_use_cap",
			row: "water_use_cap",
			row_name: "总量",
			column: "370322",
			column_name: "高青县",
			mark: "yes",
			text: "≤21,980",
			value: 21980,
			value_max: null,
			unit: "万立方米",
			comparator: "le",
			year: 2024,
			at: null,
			to: null,
			filled: true,
			label: "用水总量 ≤21,980 万立方米",
			reason: null,
			document_id: "gaoqing-2024-key-points",
			plan: "高青县深化新旧动能转换推动绿色低碳高质量发展2024年工作要点",
			place: "第 29 条",
			start: 5084,
			end: 5090,
			quote: "确保全县年度用水总量控制在21980万立方米之内",
			link: "/reader/gaoqing-2024-key-points#t-7ecdaafc",
		});
	});

	test("joins reasons and names as the language of the card does", () => {
		expect(toRecords(waterCard)[1]).toMatchObject({ reason: "年份早一年；全区", column_name: "城阳区" });
		expect(toRecords(waterCardInEnglish)[1]).toMatchObject({
			reason: "年份早一年; 全区",
			column_name: "Chengyang District",
		});
	});

	test("links are absolute where it is known where the report is published, and lead to the language of the card", () => {
		const site = "https://example.org/bice";
		expect(toRecords(waterCardInEnglish, site)[0]?.link).toBe(
			"https://example.org/bice/en/reader/gaoqing-2024-key-points#t-7ecdaafc",
		);
		expect(toRecords(waterCard, `${site}/`)[2]?.link).toBeNull();
	});

	test("a row that lacks a cell is a mistake of its maker", () => {
		const card = { ...waterCard, rows: waterCard.rows.map((row) => ({ ...row, cells: [] })) };
		expect(() => toRecords(card)).toThrow("missing cell of indicator/water_use_cap: water_use_cap, 370322");
	});
});

test("columnName sets the word for the rank as it follows the name", () => {
	expect(columnName({ name: "高青", rank: "县" })).toBe("高青县");
	expect(columnName({ name: "Gaoqing", rank: " County" })).toBe("Gaoqing County");
	expect(columnName({ name: "目标", rank: "" })).toBe("目标");
});
