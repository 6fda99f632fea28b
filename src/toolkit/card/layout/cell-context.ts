import type { Card, CardPoint, CardRow } from "../card.js";
import type { FontBook } from "../font-book.js";
import { type GroupShape, hueOf, type Paint, type Shape, tintOf } from "../scene/scene.js";

/** What the cells of a row are drawn with. */
export interface CellContext {
	row: CardRow;
	hue: Paint;
	tint: Paint;
	fonts: FontBook;
	/** Whether bars stand upright, as where few rows leave room for it. */
	isTall: boolean;
	/** Height that values take in px; what is drawn of them begins below it, on one line in all columns. */
	valueHeight: number;
	/** The words of a link that opens the only sentence of a cell; left out where there is nothing to be opened, on paper. */
	open: string | null;
}

/** Returns what the cells of a row are drawn with. */
export function toCellContext(
	card: Card,
	row: CardRow,
	options: Pick<CellContext, "fonts" | "isTall" | "open" | "valueHeight">,
): CellContext {
	const hue = hueOf(row.theme ?? card.theme);
	return { row, hue, tint: tintOf(hue), ...options };
}

/** Returns shapes as the one thing that a point is. */
export function ofPoint({ label, sentence, href }: CardPoint, shapes: readonly Shape[]): GroupShape {
	return { type: "group", label, sentence, href, shapes };
}

/** Returns a number as it is drawn: its upper end where it has one, nothing below zero. */
export function sizeOf({ value, value_max }: CardPoint): number {
	return Math.max(0, value_max ?? value ?? 0);
}

/** Returns how far along a line from zero to `most` a value stands, in px of `width`. */
export function along(value: number, most: number, width: number): number {
	return most > 0 ? Math.min(1, value / most) * width : 0;
}
