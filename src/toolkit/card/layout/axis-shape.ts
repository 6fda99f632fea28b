import type { CardPoint } from "../card.js";
import type { Shape } from "../scene/scene.js";
import { type Block, lineAtEnd, lineOfText, type Place, widthOf } from "./block.js";
import { type CellContext, ofPoint } from "./cell-context.js";
import { textStyles } from "./text-style.js";

interface Axis {
	from: number;
	to: number;
	ends: readonly [string, string];
}

const stripHeight = 20;

/** Returns points at their places of an axis, with its ends named under it: ticks, tall where full, and stretches. */
export function pointsOnAxis(points: readonly CardPoint[], axis: Axis, place: Place, context: CellContext): Block {
	const { x, y, width } = place;
	const bottom = y + stripHeight;
	const span = axis.to - axis.from || 1;
	const placeOf = (at: number) => x + Math.max(0, Math.min(1, (at - axis.from) / span)) * width;
	const line: Shape = { type: "line", x1: x, y1: bottom, x2: x + width, y2: bottom, stroke: "axis" };
	const shapes: Shape[] = [points.length === 0 ? { ...line, dash: [2, 3] } : line];
	for (const point of points) {
		if (point.at === null) continue;
		const left = placeOf(point.at);
		shapes.push(ofPoint(point, [point.to === null ? tick(point, left) : stretch(point, left, placeOf(point.to))]));
	}
	const style = textStyles.small;
	const isRoomy = axis.ends.reduce((sum, end) => sum + widthOf(end, style, context.fonts), 8) <= width;
	if (axis.ends[0] !== "") shapes.push(lineOfText(axis.ends[0], { x, y: bottom + 2 }, style));
	if (axis.ends[1] !== "" && isRoomy) shapes.push(lineAtEnd(axis.ends[1], { x: x + width, y: bottom + 2 }, style));
	return { shapes, height: stripHeight + (axis.ends.some((end) => end !== "") ? 2 + style.line : 4) };

	function tick({ filled }: CardPoint, left: number): Shape {
		const height = filled ? 14 : 8;
		const fill = filled ? context.hue : "ink3";
		return { type: "rect", x: left - 0.75, y: bottom - height, width: 1.5, height, fill };
	}

	function stretch({ filled }: CardPoint, left: number, right: number): Shape {
		const box = { x: left + 0.5, y: bottom - 10.5, width: Math.max(2, right - left - 1), height: 8 };
		return filled
			? { type: "rect", ...box, fill: context.hue }
			: { type: "rect", ...box, fill: context.tint, stroke: "axis" };
	}
}
