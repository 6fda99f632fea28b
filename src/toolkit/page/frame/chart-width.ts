import type { Card } from "../../card/card.js";

/**
 * Widths in which a chart is drawn for pages, in px: of a foreign page of 700, of half a column, of phones. The style sheet
 * shows the widest one that fits, so that text is never smaller than it was drawn.
 */
const widths = [664, 540, 430, 344, 286] as const;
/** Of a chart of hundreds of marks each drawing is long: it has fewer of them, which grow more before the next is shown. */
const fewWidths = [664, 430, 286] as const;
const manyPoints = 150;

/** Returns whether a card has so many marks that it is drawn in few widths. */
export function isDrawnInFew({ rows }: Pick<Card, "rows">): boolean {
	const points = rows.flatMap(({ cells }) => cells.map((cell) => cell.points.length));
	return points.reduce((sum, count) => sum + count, 0) > manyPoints;
}

/** Returns the widths in which a card is drawn, the widest first. */
export function chartWidths(card: Pick<Card, "rows">): readonly number[] {
	return isDrawnInFew(card) ? fewWidths : widths;
}
