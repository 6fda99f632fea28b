import { type FontBook, textWidth } from "../font-book.js";
import { pathSteps } from "./path.js";
import type { Shape } from "./scene.js";

/** A rectangle in px: its left upper corner and its size. */
export interface Box {
	x: number;
	y: number;
	width: number;
	height: number;
}

/** Returns the least rectangle around shapes, without the width of their strokes; null around none. */
export function boxOf(shapes: readonly Shape[], fonts: FontBook): Box | null {
	const corners = shapes.flatMap((shape) => cornersOf(shape, fonts));
	if (corners.length === 0) return null;
	const [left, right] = [Math.min(...corners.map(([x]) => x)), Math.max(...corners.map(([x]) => x))];
	const [top, bottom] = [Math.min(...corners.map(([, y]) => y)), Math.max(...corners.map(([, y]) => y))];
	return { x: left, y: top, width: right - left, height: bottom - top };
}

/** Points between which a shape lies. */
function cornersOf(shape: Shape, fonts: FontBook): [x: number, y: number][] {
	switch (shape.type) {
		case "group":
			return shape.shapes.flatMap((inner) => cornersOf(inner, fonts));
		case "line":
			return [
				[shape.x1, shape.y1],
				[shape.x2, shape.y2],
			];
		case "circle": {
			const { x, y, radius } = shape;
			return corners({ x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius });
		}
		case "text": {
			const width = textWidth(shape.text, shape.size, shape.weight, fonts);
			return corners({ x: textLeft(shape, width), y: shape.y - shape.size, width, height: shape.size * 1.25 });
		}
		case "path":
			return pathSteps(shape.path).flatMap((step): [number, number][] =>
				step.to === "close" ? [] : [[step.x, step.y]],
			);
		default:
			return corners(shape);
	}
}

function corners({ x, y, width, height }: Box): [number, number][] {
	return [
		[x, y],
		[x + width, y + height],
	];
}

/** Returns where a text of a width begins. */
export function textLeft({ x, anchor }: Pick<Extract<Shape, { type: "text" }>, "x" | "anchor">, width: number): number {
	return anchor === "end" ? x - width : anchor === "middle" ? x - width / 2 : x;
}
