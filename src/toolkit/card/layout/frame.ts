import type { Card } from "../card.js";

/** Where the columns of a drawing stand, in px. */
export interface Frame {
	width: number;
	/** Width of the labels at the left; 0 where they stand above their rows. */
	label: number;
	gap: number;
	/** Whether the columns stand side by side; else, and where there is one, each is a line of its own. */
	isGrid: boolean;
	/** Left end and width of each column. */
	columns: readonly { x: number; width: number }[];
}

/** The least width of a column, of few and of many; where there is less, columns become lines. */
const leastColumn = { few: 68, many: 88 } as const;
/** Below this width labels stand above their rows, as on a phone. */
const leastForLabels = 440;
/** Up to so many columns are few. */
const mostFew = 5;

/** Returns where the columns of a card stand in a drawing so wide. */
export function frameOf(card: Card, width: number): Frame {
	const count = card.columns.length;
	const gap = width < leastForLabels ? 10 : 16;
	const label = width < leastForLabels ? 0 : Math.round(width * (count === 1 ? 0.32 : 0.18));
	const left = label === 0 ? 0 : label + gap;
	const column = (width - left - gap * (count - 1)) / Math.max(1, count);
	const isGrid = count > 1 && column >= (count > mostFew ? leastColumn.many : leastColumn.few);
	const columns = isGrid
		? card.columns.map((_, index) => ({ x: left + index * (column + gap), width: column }))
		: card.columns.map(() => ({ x: left, width: width - left }));
	return { width, label, gap, isGrid, columns };
}
