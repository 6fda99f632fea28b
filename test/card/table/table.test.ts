import { expect, test } from "vitest";
import { cardTable } from "../../../src/toolkit/card/table/table.js";
import { waterCard, waterCardInEnglish } from "../data/water-editions.js";
import { cardOf, cellOf, columnsOf, pointOf, rowOf } from "../small-card.js";

test("a row a row, a column a column, values as printed, what is not stated too", () => {
	const { caption, head, rows } = cardTable(waterCard);
	expect(caption).toBe("高青写下的上限是城阳的 2 倍");
	expect(head).toEqual(["", "高青县（2024 年）", "城阳区（2023 年）", "钢城区"]);
	expect(rows.map(({ name, cells }) => [name, ...cells.map(({ text }) => text)])).toEqual([
		["总量（万立方米）", "≤21,980", "≤11,220", "未写"],
	]);
});

test("reasons stand below the table, each once, where the cells point", () => {
	const cells = [["年份早一年", "全区"], ["全区"], []].map((reasons) => cellOf({ text: "1", reasons }));
	const card = cardOf({ columns: columnsOf("a", "b", "c"), rows: [rowOf({ cells })], notes: ["一律慎比"] });
	const { rows, notes } = cardTable(card);
	expect(rows[0]?.cells.map(({ sign }) => sign)).toEqual(["[1, 2]", "[2]", ""]);
	expect(notes).toEqual(["[1] 年份早一年", "[2] 全区", "一律慎比"]);
});

test("a value leads to its sentence; one made of several leads nowhere", () => {
	const cells = [1, 2, 0].map((count) => cellOf({ text: String(count), points: Array(count).fill(pointOf({})) }));
	const { rows } = cardTable(cardOf({ columns: columnsOf("a", "b", "c"), rows: [rowOf({ cells })] }));
	expect(rows[0]?.cells.map(({ href }) => href)).toEqual(["/reader/gaoqing-2024-key-points#t-7ecdaafc", null, null]);
});

test("brackets and sources are written as the language does", () => {
	const { head, notes } = cardTable(waterCardInEnglish);
	expect(head[1]).toBe("Gaoqing County (2024)");
	expect(notes.at(-1)).toMatch(/^Sources: 《高青县.*》, clause 29; 《青岛市城阳区/);
});
