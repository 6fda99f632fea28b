import type { CardPoint } from "../card.js";
import type { Mark } from "../mark.js";
import type { Shape } from "../scene/scene.js";
import { along, type CellContext, ofPoint, sizeOf } from "./cell-context.js";

/** How high the field of an upright bar is in px, and how thick a lying one. */
export const tallHeight = 92;
const barHeight = 8;

interface BarPlace {
	x: number;
	/** The line on which it stands. */
	bottom: number;
	width: number;
}

/**
 * Returns a bar that stands upright on the line: full where the value may be compared, outlined where with caution. A limit
 * is tint up to a thick stop.
 */
export function uprightBar(point: CardPoint, as: Mark, most: number, place: BarPlace, context: CellContext): Shape[] {
	const { x, bottom, width } = place;
	const { hue, tint, row } = context;
	const height = Math.max(2, along(sizeOf(point), most, tallHeight));
	const top = bottom - height;
	const stop: Shape = { type: "rect", x, y: top, width, height: Math.min(3, height), fill: hue };
	if (as === "caution") {
		const side = (left: number): Shape => ({ type: "line", x1: left, y1: top, x2: left, y2: bottom, stroke: hue });
		return [ofPoint(point, [clear(x, top, width, height), side(x + 0.5), side(x + width - 0.5), stop])];
	}
	const fill = row.scale.kind === "cap" ? tint : hue;
	return [ofPoint(point, [{ type: "rect", x, y: top, width, height, fill }, stop])];
}

/** Returns a bar that lies along the line. */
export function lyingBar(point: CardPoint, as: Mark, most: number, place: BarPlace, context: CellContext): Shape[] {
	const { x, bottom, width } = place;
	const { hue, tint, row } = context;
	const length = Math.max(2, along(sizeOf(point), most, width));
	const y = bottom - barHeight;
	const stop: Shape = { type: "rect", x: x + length - 3, y, width: 3, height: barHeight, fill: hue };
	if (as === "caution") {
		const outline = { x: x + 0.5, y: y + 0.5, width: Math.max(1, length - 1), height: barHeight - 1 };
		return [ofPoint(point, [{ type: "rect", ...outline, fill: "paper", stroke: hue }])];
	}
	const isCap = row.scale.kind === "cap";
	const field: Shape = { type: "rect", x, y, width: length, height: barHeight, fill: isCap ? tint : hue };
	return [ofPoint(point, isCap ? [field, stop] : [field])];
}

/** A field that takes the pointer where nothing is drawn. */
function clear(x: number, y: number, width: number, height: number): Shape {
	return { type: "rect", x, y, width, height, fill: "paper" };
}
