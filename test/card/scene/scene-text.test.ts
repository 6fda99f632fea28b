import { expect, test } from "vitest";
import type { Shape } from "../../../src/toolkit/card/scene/scene.js";
import { sceneText } from "../../../src/toolkit/card/scene/scene-text.js";

const text = (said: string): Shape => ({ type: "text", x: 0, y: 0, text: said, size: 12, weight: 400, fill: "ink" });

test("text comes line after line in drawing order, that of groups too; shapes have none", () => {
	const group: Shape = { type: "group", label: "not drawn", sentence: null, href: "/", shapes: [text("≤21,980")] };
	const rule: Shape = { type: "line", x1: 0, y1: 0, x2: 9, y2: 0 };
	expect(sceneText([text("高青"), rule, group, text("")])).toBe("高青\n≤21,980");
});
