import type { Shape } from "./scene.js";

/** Returns all text of shapes, line after line, in the order in which they are drawn. */
export function sceneText(shapes: readonly Shape[]): string {
	return shapes
		.map((shape) => (shape.type === "text" ? shape.text : shape.type === "group" ? sceneText(shape.shapes) : ""))
		.filter((text) => text !== "")
		.join("\n");
}
