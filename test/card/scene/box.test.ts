import { expect, test } from "vitest";
import { boxOf } from "../../../src/toolkit/card/scene/box.js";
import type { Shape } from "../../../src/toolkit/card/scene/scene.js";
import { plainFont } from "../plain-font.js";

test("a box holds all shapes, those of groups too", () => {
	const dot: Shape = { type: "circle", x: 10, y: 10, radius: 4 };
	const line: Shape = { type: "line", x1: 0, y1: 12, x2: 30, y2: 12 };
	const half: Shape = { type: "path", path: "M40,2L50,2L45,9Z" };
	const group: Shape = { type: "group", label: "", sentence: null, href: "", shapes: [dot, half] };
	expect(boxOf([line, group], plainFont)).toEqual({ x: 0, y: 2, width: 50, height: 12 });
});

test("a text is as wide as the font says, on the side of its anchor", () => {
	const text: Shape = { type: "text", x: 100, y: 50, text: "高青", size: 20, weight: 400, fill: "ink", anchor: "end" };
	expect(boxOf([text], plainFont)).toEqual({ x: 60, y: 30, width: 40, height: 25 });
});

test("around nothing there is no box", () => {
	expect(boxOf([], plainFont)).toBeNull();
});
