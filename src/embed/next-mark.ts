/** Where a mark stands on the screen. */
export interface Box {
	left: number;
	top: number;
	width: number;
	height: number;
}

/**
 * Returns the index of the mark that an arrow key leads to from one of them, or null where it leads nowhere: along the
 * order of the chart to the left and right, to the nearest mark above or below, to the first and the last.
 */
export function nextMark(boxes: readonly Box[], from: number, key: string): number | null {
	switch (key) {
		case "ArrowRight":
			return from + 1 < boxes.length ? from + 1 : null;
		case "ArrowLeft":
			return from > 0 ? from - 1 : null;
		case "Home":
			return boxes.length > 0 ? 0 : null;
		case "End":
			return boxes.length > 0 ? boxes.length - 1 : null;
		case "ArrowDown":
			return nearest(boxes, from, 1);
		case "ArrowUp":
			return nearest(boxes, from, -1);
		default:
			return null;
	}
}

/** Marks that stand in the same line are no way up or down; being aside counts double. */
function nearest(boxes: readonly Box[], from: number, way: 1 | -1): number | null {
	const own = boxes[from];
	if (!own) return null;
	let best: number | null = null;
	let least = Number.POSITIVE_INFINITY;
	boxes.forEach((box, index) => {
		const down = way * (middle(box).y - middle(own).y);
		if (down <= Math.min(own.height, box.height) / 2) return;
		const away = down + 2 * Math.abs(middle(box).x - middle(own).x);
		if (away < least) [best, least] = [index, away];
	});
	return best;
}

function middle({ left, top, width, height }: Box): { x: number; y: number } {
	return { x: left + width / 2, y: top + height / 2 };
}
