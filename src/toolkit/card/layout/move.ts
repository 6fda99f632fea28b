import type { Shape } from "../scene/scene.js";

/** Returns shapes moved by px to the right and down. */
export function moveShapes(shapes: readonly Shape[], right: number, down: number): Shape[] {
	return shapes.map((shape) => moveShape(shape, right, down));
}

function moveShape(shape: Shape, right: number, down: number): Shape {
	switch (shape.type) {
		case "group":
			return { ...shape, shapes: moveShapes(shape.shapes, right, down) };
		case "line":
			return {
				...shape,
				x1: shape.x1 + right,
				x2: shape.x2 + right,
				y1: shape.y1 + down,
				y2: shape.y2 + down,
			};
		case "path":
			return { ...shape, path: movePath(shape.path, right, down) };
		default:
			return { ...shape, x: shape.x + right, y: shape.y + down };
	}
}

/** Moves the places of an absolute path of `M`, `L`, `C`, `A` and `Z`; the radii and flags of an arc stay. */
function movePath(path: string, right: number, down: number): string {
	return path.replace(/([MLCA])([^MLCAZ]*)/g, (_, command: string, written: string) => {
		const numbers = written
			.trim()
			.split(/[\s,]+/)
			.map(Number);
		if (command === "C") return `C${numbers.map((place, index) => place + (index % 2 === 0 ? right : down)).join(" ")}`;
		const x = (numbers.at(-2) ?? 0) + right;
		const y = (numbers.at(-1) ?? 0) + down;
		return `${command}${[...numbers.slice(0, -2), x, y].join(" ")}`;
	});
}
