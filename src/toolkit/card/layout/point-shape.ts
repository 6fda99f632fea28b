import type { CardPoint } from "../card.js";
import type { Shape } from "../scene/scene.js";
import type { Block, Place } from "./block.js";
import { along, type CellContext, ofPoint, sizeOf } from "./cell-context.js";

const radius = 4.5;
/** From one mark of a count to the next, in px. */
const step = 12;
/** The height of a line on which points stand. */
export const lineHeight = 16;

/** Returns points on a line from zero to `most` that ends in ticks: full ones as dots, others as rings. */
export function pointsOnLine(points: readonly CardPoint[], most: number, place: Place, { hue }: CellContext): Block {
	const { x, y, width } = place;
	const middle = y + lineHeight / 2;
	const tick = (left: number): Shape => ({
		type: "line",
		x1: left,
		y1: middle - 4,
		x2: left,
		y2: middle + 4,
		stroke: "axis",
	});
	const axis: Shape = { type: "line", x1: x, y1: middle, x2: x + width, y2: middle, stroke: "axis" };
	const inner = width - 2 * radius;
	const drawn = points.map((point) => {
		const at = x + radius + along(sizeOf(point), most, inner);
		return ofPoint(point, [
			point.filled
				? { type: "circle", x: at, y: middle, radius, fill: hue }
				: { type: "circle", x: at, y: middle, radius: radius - 0.75, fill: "paper", stroke: hue, thickness: 1.5 },
		]);
	});
	return { shapes: [axis, tick(x + 0.5), tick(x + width - 0.5), ...drawn], height: lineHeight };
}

/** Returns a mark for each point in lines, full or hollow. */
export function pointsInLines(
	points: readonly CardPoint[],
	shape: "dot" | "square",
	{ x, y, width }: Place,
	{ hue }: CellContext,
): Block {
	const across = Math.max(1, Math.floor((width + 3) / step));
	const shapes = points.map((point, index) => {
		const left = x + (index % across) * step;
		const top = y + Math.floor(index / across) * step;
		return ofPoint(point, [shape === "dot" ? dotAt(point, left, top, hue) : squareAt(point, left, top, hue)]);
	});
	return { shapes, height: Math.ceil(points.length / across) * step };
}

function dotAt({ filled }: CardPoint, left: number, top: number, hue: CellContext["hue"]): Shape {
	const middle = { type: "circle", x: left + radius, y: top + step / 2 } as const;
	return filled
		? { ...middle, radius: radius - 0.25, fill: hue }
		: { ...middle, radius: radius - 1, fill: "paper", stroke: hue, thickness: 1.5 };
}

function squareAt({ filled }: CardPoint, left: number, top: number, hue: CellContext["hue"]): Shape {
	return filled
		? { type: "rect", x: left, y: top + 1.5, width: 9, height: 9, fill: hue }
		: { type: "rect", x: left + 0.5, y: top + 2, width: 8, height: 8, fill: "paper", stroke: hue };
}
