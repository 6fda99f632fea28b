import type { Card } from "../card.js";
import type { FontBook } from "../font-book.js";
import type { Scene, Shape } from "../scene/scene.js";
import { frameOf } from "./frame.js";
import { columnHeads } from "./heads.js";
import { rowBlock } from "./row-block.js";

/** Up to so many rows of bars stand upright. */
const mostTall = 3;

/** What a drawing of a card's body may be told. */
export interface BodyOptions {
	/** The words of a link under each value that has one sentence: `打开原句`; none on paper. */
	open?: string | null;
}

/**
 * Returns the chart of a card, heads and rows, `width` px wide: columns side by side, or lines where they would be too
 * narrow. What it draws are the card's points, in their order.
 *
 * @example
 * layoutBody(card, 664, fonts).height // 214
 */
export function layoutBody(card: Card, width: number, fonts: FontBook, { open = null }: BodyOptions = {}): Scene {
	const frame = frameOf(card, width);
	const isTall = frame.isGrid && card.columns.length > 1 && card.rows.length <= mostTall;
	const heads = columnHeads(card, frame, fonts);
	const shapes: Shape[] = [...heads.shapes];
	let y = heads.height > 0 ? heads.height + 10 : 0;
	card.rows.forEach((row, index) => {
		if (index > 0) y += gapBefore(card, index);
		const block = rowBlock(card, row, frame, y, { fonts, isTall, open });
		shapes.push(...block.shapes);
		y += block.height;
	});
	return { width, height: Math.ceil(y + 1), shapes };
}

/** Rows of fields stand close, as a matrix, and so do the lines of a single column; all others apart. */
function gapBefore({ columns, rows }: Card, index: number): number {
	const kinds = [rows[index - 1], rows[index]].map((row) => row?.scale.kind);
	if (kinds.every((kind) => kind === "shade")) return 2;
	if (columns.length === 1) return 10;
	return rows.length > 8 ? 12 : 22;
}
