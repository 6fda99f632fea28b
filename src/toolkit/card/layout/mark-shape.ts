import type { Mark } from "../mark.js";
import { type Paint, type Shape, tintOf } from "../scene/scene.js";

/** Room that a mark takes before a text, in px. */
export const markWidth = 16;
const radius = 4.75;

/** Returns the shape of a mark around a place; nothing for a value that is not compared. */
export function markShapes(mark: Mark, x: number, y: number, hue: Paint): Shape[] {
	switch (mark) {
		case "yes":
			return [{ type: "circle", x, y, radius, fill: hue }];
		case "caution":
			return [
				{ type: "circle", x, y, radius: radius - 0.75, stroke: hue, thickness: 1.5 },
				{
					type: "path",
					path: `M${x} ${y - radius}A${radius} ${radius} 0 0 0 ${x} ${y + radius}Z`,
					fill: hue,
				},
			];
		case "no":
			return [-1, 1].map((sign) => ({
				type: "line",
				x1: x - 3.5,
				y1: y - 3.5 * sign,
				x2: x + 3.5,
				y2: y + 3.5 * sign,
				stroke: "ink3",
				thickness: 1.5,
			}));
		case "said":
			return [{ type: "circle", x, y, radius: radius - 0.75, stroke: hue, thickness: 1.5, dash: [2.2, 2] }];
		case "unread":
			return [
				{ type: "rect", x: x - 5, y: y - 5, width: 10, height: 10, fill: tintOf(hue) },
				{ type: "line", x1: x - 5, y1: y + 5, x2: x + 5, y2: y + 5, stroke: hue, thickness: 1.5, dash: [2, 1.5] },
			];
		case "absent":
			return [{ type: "line", x1: x - 5, y1: y, x2: x + 4, y2: y, stroke: "ink3" }];
		case "no_plan":
			return [-5, -1, 3].map((left) => ({
				type: "line",
				x1: x + left - 1,
				y1: y + 4,
				x2: x + left + 3,
				y2: y - 4,
				stroke: "axis",
			}));
		case "plain":
			return [];
	}
}
