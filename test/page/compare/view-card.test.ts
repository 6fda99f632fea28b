import { expect, test } from "vitest";
import { checkCards } from "../../../src/toolkit/card/alt.js";
import type { MeasureCell } from "../../../src/toolkit/chart/measure.js";
import { type CompareView, toViewCard } from "../../../src/toolkit/page/compare/view-card.js";
import { copyOf } from "../../../src/toolkit/page/copy/copy.js";

const words = copyOf("zh").compare;
const names = { theme: () => "绿色", region: (code: string) => (code === "370322" ? "高青" : "潍城") };
const column = (key: string) => ({ key, name: names.region(key), rank: "", note: "" });
const cell = (region_code: string, value: number | null, own: Partial<MeasureCell> = {}): MeasureCell => ({
	region_code,
	theme: "green",
	measure: "share",
	value,
	low: null,
	high: null,
	part: null,
	whole: null,
	...own,
});
const view: CompareView = {
	language: "zh",
	measure: "share",
	themes: ["green"],
	columns: ["370322", "370702"].map(column),
	cells: [cell("370322", 0.1234, { part: 9, whole: 73, low: 0.08, high: 0.2 }), cell("370702", null)],
	sources: [],
	names,
	page: "/compare?theme=green&measure=share",
};

test("a view becomes a chart with a row a theme and a column a region, shares in percent, all on one scale", () => {
	const card = toViewCard(view, words);
	const [row] = card.rows;
	expect(row?.scale).toEqual({ kind: "bar", most: 12.34 });
	expect(row?.cells.map(({ mark, text }) => [mark, text])).toEqual([
		["plain", "12%"],
		["absent", "—"],
	]);
	expect(row?.cells[0]?.points[0]).toMatchObject({ value: 12.34, unit: "%" });
	expect(row?.cells[0]?.reasons).toHaveLength(1);
	expect(card.page).toBe(view.page);
});

test("what it says of itself is true of what it draws", () => {
	const two = { ...view, cells: [cell("370322", 0.12), cell("370702", 0.2)] };
	expect(toViewCard(two, words).title).toBe("绿色从高青的 12% 到潍城的 20%");
	expect(checkCards([toViewCard(two, words)])).toEqual([]);
});

test("other measures, themes and regions stay out", () => {
	const more = [
		...view.cells,
		cell("370322", 40, { measure: "targets" }),
		cell("370214", 0.9),
		cell("370322", 0.5, { theme: "rural" }),
	];
	expect(toViewCard({ ...view, cells: more }, words)).toEqual(toViewCard(view, words));
});
