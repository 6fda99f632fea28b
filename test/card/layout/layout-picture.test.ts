import { describe, expect, test } from "vitest";
import { layoutPicture, type PictureWords } from "../../../src/toolkit/card/layout/layout-picture.js";
import { sizes } from "../../../src/toolkit/card/layout/size.js";
import { plainFont } from "../plain-font.js";
import { cardOf, cellOf, columnsOf, pointOf, rowOf } from "../small-card.js";

const words: PictureWords = {
	source: "来源：",
	brand: "比策",
	version: "数据版本 0f62df8",
	address: "example.org/charts",
};
const row = rowOf({
	scale: { kind: "cap", most: 21980 },
	cells: [
		cellOf({ mark: "yes", text: "≤21,980", points: [pointOf({ value: 21980 })] }),
		cellOf({ mark: "absent", text: "未写" }),
	],
});
const card = cardOf({ columns: columnsOf("高青", "钢城"), rows: [row], notes: ["上限的高低首先取决于灌溉。"] });
const long = cardOf({
	columns: columnsOf("高青", "钢城"),
	rows: Array.from({ length: 60 }, (_, index) => ({ ...row, key: String(index) })),
});

describe("layoutPicture", () => {
	test("a column of Word is 15.5 cm wide, a slide 13.333 × 7.5 in", () => {
		expect(layoutPicture(card, "word", plainFont, words).points.width).toBeCloseTo((15.5 / 2.54) * 72, 6);
		const slide = layoutPicture(card, "slide", plainFont, words).points;
		expect([slide.width, Math.round(slide.height)]).toEqual([960, 540]);
	});

	test("a slide keeps its form however long the chart is", () => {
		const { scene, points } = layoutPicture(long, "slide", plainFont, words);
		expect(scene.height / scene.width).toBeCloseTo(540 / 960, 6);
		expect(Math.round(points.height)).toBe(540);
	});

	test.each(sizes)(
		"%s: finding, notes, source and version stand on the picture, and nothing below its edge",
		(size) => {
			const { scene } = layoutPicture(card, size, plainFont, words);
			const lines = scene.shapes.flatMap((shape) => (shape.type === "text" ? [shape] : []));
			const said = lines.map(({ text }) => text).join("");
			for (const part of [card.title, card.notes[0], "来源：", "比策", "数据版本 0f62df8"])
				expect(said).toContain(part);
			expect(Math.max(...lines.map(({ y }) => y))).toBeLessThan(scene.height);
		},
	);
});
