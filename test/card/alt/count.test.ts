import { expect, test } from "vitest";
import { countFigures } from "../../../src/toolkit/card/alt/count.js";
import type { Card } from "../../../src/toolkit/card/card.js";
import { cardOf, cellOf, columnsOf, pointOf, rowOf } from "../small-card.js";

const dots = (full: number, open: number) => [
	...Array.from({ length: full }, () => pointOf({})),
	...Array.from({ length: open }, () => pointOf({ filled: false })),
];

function counted(card: Card, row: number | null, column: number | null): number[] {
	return countFigures(card)
		.filter((figure) => figure.row === row && figure.column === column)
		.map(({ value }) => value);
}

test("dots are counted in their cell, their row and their column, full and open", () => {
	const card = cardOf({
		columns: columnsOf("甲", "乙"),
		rows: [
			rowOf({
				scale: { kind: "count", shape: "dot" },
				cells: [cellOf({ points: dots(2, 5) }), cellOf({ points: dots(4, 0) })],
			}),
		],
	});
	expect(counted(card, 0, 0)).toEqual([7, 2, 5]);
	expect(counted(card, 0, 1)).toEqual([4, 4, 0]);
	expect(counted(card, 0, null)).toEqual(expect.arrayContaining([11, 6, 5]));
});

test("a bar is no count, and values that are compared are not added up", () => {
	const cell = (value: number) => cellOf({ mark: "yes", points: [pointOf({ value })] });
	const card = cardOf({
		columns: columnsOf("甲", "乙"),
		rows: [rowOf({ scale: { kind: "bar", most: 9 }, cells: [cell(7), cell(9)] })],
	});
	expect(counted(card, 0, 0)).toEqual([]);
	expect(counted(card, 0, null)).not.toContain(16);
});

test("values of a pair are added up ring by ring and dot by dot", () => {
	const pair = (ring: number, dot: number) =>
		cellOf({ points: [pointOf({ value: ring, unit: "个" }), pointOf({ value: dot, unit: "个" })] });
	const card = cardOf({
		columns: columnsOf("甲", "乙"),
		rows: [rowOf({ scale: { kind: "pair", most: 93 }, cells: [pair(60, 24), pair(86, 8)] })],
	});
	expect(counted(card, null, null)).toEqual(expect.arrayContaining([146, 32]));
});

test("where plans are set against plans, pairs are counted once, whichever way round", () => {
	const keys = ["a", "b", "c", "d"];
	const shared = cellOf({ text: "3%", points: [pointOf({ value: 3, unit: "%" })] });
	const none = cellOf({ text: "", points: [] });
	const source = { title: "", region: "", document_number: null, issuer: null, issued: null, places: [], url: null };
	const card = cardOf({
		sources: keys.map((key) => ({ ...source, document_id: key })),
		columns: keys.map((key) => ({ key, name: key, rank: "", note: "" })),
		rows: keys.map((key) =>
			rowOf({
				key,
				label: key,
				cells: keys.map((other) => (key !== other && other < "d" && key < "d" ? shared : none)),
			}),
		),
	});
	const values = countFigures(card).flatMap(({ value, row, column }) =>
		row === null && column === null ? [value] : [],
	);
	expect(values).toEqual(expect.arrayContaining([6, 3]));
});
