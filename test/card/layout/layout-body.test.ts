import { describe, expect, test } from "vitest";
import type { Card, CardCell, CardRow } from "../../../src/toolkit/card/card.js";
import { layoutBody } from "../../../src/toolkit/card/layout/layout-body.js";
import type { GroupShape, Scene, Shape } from "../../../src/toolkit/card/scene/scene.js";
import { plainFont } from "../plain-font.js";
import { cardOf, cellOf, columnsOf, pointOf, rowOf } from "../small-card.js";

const body = (card: Card, width = 664, open: string | null = null): Scene =>
	layoutBody(card, width, plainFont, { open });

function flat(shapes: readonly Shape[]): Exclude<Shape, GroupShape>[] {
	return shapes.flatMap((shape) => (shape.type === "group" ? flat(shape.shapes) : [shape]));
}

const texts = (scene: Scene) => flat(scene.shapes).flatMap((shape) => (shape.type === "text" ? [shape] : []));
const groups = (scene: Scene) => scene.shapes.flatMap((shape) => (shape.type === "group" ? [shape] : []));

const caps: CardRow = rowOf({
	scale: { kind: "cap", most: 21980 },
	cells: [
		cellOf({ mark: "yes", text: "≤21,980", points: [pointOf({ value: 21980, label: "用水总量 ≤21,980 万立方米" })] }),
		cellOf({ mark: "caution", text: "≤5,495", reasons: ["三年合计"], points: [pointOf({ value: 5495 })] }),
		cellOf({ mark: "absent", text: "未写" }),
	],
});
const water = cardOf({ columns: columnsOf("高青", "潍城", "钢城"), rows: [caps] });

describe("layoutBody", () => {
	test("bars of a row stand on one line, each as high as its share of the largest", () => {
		const tops = flat(body(water).shapes).flatMap((shape) =>
			shape.type === "rect" && shape.fill === "green" && shape.height === 3 ? [shape.y] : [],
		);
		const bottom =
			Math.max(...flat(body(water).shapes).flatMap((shape) => (shape.type === "line" ? [shape.y1] : []))) - 0.5;
		expect(tops).toHaveLength(2);
		expect((bottom - (tops[0] ?? 0)) / (bottom - (tops[1] ?? 0))).toBeCloseTo(4, 5);
	});

	test("every point is a group that says what it is and opens its sentence", () => {
		expect(groups(body(water)).map(({ label }) => label)).toContain("用水总量 ≤21,980 万立方米");
		expect(groups(body(water)).every(({ sentence }) => sentence === "s1")).toBe(true);
	});

	test("a cell without a value says so on a dotted line, with no bar", () => {
		const scene = body(
			cardOf({ columns: columnsOf("钢城", "高青"), rows: [rowOf({ scale: caps.scale, cells: [absent, absent] })] }),
		);
		expect(groups(scene)).toEqual([]);
		expect(texts(scene).filter(({ text }) => text === "未写")).toHaveLength(2);
		expect(flat(scene.shapes).filter((shape) => shape.type === "line" && shape.dash)).toHaveLength(2);
	});

	test("on a phone labels stand above their rows and reasons below them, after the name of the column", () => {
		const scene = body(water, 328);
		const reason = texts(scene).find(({ text }) => text.includes("三年合计"));
		expect(reason).toMatchObject({ x: 0, text: "潍城  三年合计" });
	});

	test("more columns than there is room for become lines, all of them named", () => {
		const names = Array.from({ length: 12 }, (_, index) => `县${index}`);
		const many = cardOf({
			columns: columnsOf(...names),
			rows: [rowOf({ scale: caps.scale, cells: names.map(() => absent) })],
		});
		const lefts = names.map((name) => texts(body(many)).find(({ text }) => text === name)?.x);
		expect(new Set(lefts).size).toBe(1);
	});

	test("a line keeps the note of its column, and a line that would say nothing is left out", () => {
		const columns = columnsOf("高青", "潍城", "钢城", "城阳", "黄岛").map((column) => ({ ...column, note: "2024 年" }));
		const said = cellOf({ mark: "no", text: "≥820 人" });
		const row = rowOf({ scale: { kind: "text" }, cells: [said, cellOf({}), cellOf({}), cellOf({}), cellOf({})] });
		const written = texts(body(cardOf({ columns, rows: [row] }), 300)).map(({ text }) => text);
		expect(written).toContain("高青");
		expect(written).toContain("2024 年");
		expect(written).not.toContain("潍城");
	});

	test("a single column draws its bars beside their values", () => {
		const cells = (value: number): CardCell[] => [
			cellOf({ mark: "plain", text: String(value), points: [pointOf({ value })] }),
		];
		const scale = { kind: "bar", most: 23 } as const;
		const card = cardOf({
			columns: columnsOf(""),
			rows: [rowOf({ key: "a", scale, cells: cells(23) }), rowOf({ key: "b", scale, cells: cells(3) })],
		});
		const rects = flat(body(card).shapes).flatMap((shape) => (shape.type === "rect" ? [shape] : []));
		const value = texts(body(card)).find(({ text }) => text === "23");
		expect(rects.every(({ x }) => x > (value?.x ?? 0))).toBe(true);
		expect(rects.map(({ width }) => width / (rects[0]?.width ?? 1))[1]).toBeCloseTo(3 / 23, 5);
	});

	test.each([
		["count", { kind: "count", shape: "dot" }, 3],
		["axis", { kind: "axis", from: 0, to: 100, ends: ["开头", "结尾"] }, 3],
		["pair", { kind: "pair", most: 25 }, 3],
		["dot", { kind: "dot", most: 100 }, 3],
		["shade", { kind: "shade", most: 25 }, 1],
		["text", { kind: "text" }, 0],
	] as const)("a scale of kind %s draws its points and stays inside the drawing", (_, scale, count) => {
		const points = [5, 10, 20].map((value) => pointOf({ value, at: value }));
		const cell = cellOf({ mark: "plain", text: "3 个", points });
		const scene = body(
			cardOf({ columns: columnsOf("高青", "潍城"), rows: [rowOf({ scale, cells: [cell, cell] })] }),
			328,
		);
		expect(groups(scene)).toHaveLength(2 * count);
		for (const shape of flat(scene.shapes)) {
			if (shape.type === "rect") expect(shape.x + shape.width).toBeLessThanOrEqual(328.5);
			if (shape.type === "circle") expect(shape.x + shape.radius).toBeLessThanOrEqual(328.5);
		}
	});

	test("the words that open a sentence stand only where they are asked for", () => {
		expect(texts(body(water)).some(({ text }) => text === "打开原句")).toBe(false);
		expect(texts(body(water, 664, "打开原句")).filter(({ text }) => text === "打开原句")).toHaveLength(2);
	});

	test("a card without rows or columns is a drawing without shapes", () => {
		expect(body(cardOf({ columns: [], rows: [] })).shapes).toEqual([]);
	});
});

const absent = cellOf({ mark: "absent", text: "未写" });
