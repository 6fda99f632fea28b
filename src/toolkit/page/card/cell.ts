import type { CardCell } from "../../card/card.js";

/** Returns a cell of a value that is not compared, with what is drawn of it. */
export function plainCell(text: string, points: CardCell["points"] = [], rest: Partial<CardCell> = {}): CardCell {
	return { mark: "plain", text, note: "", reasons: [], points, ...rest };
}

/** Returns a cell of which nothing can be drawn, since nothing is written. */
export function absentCell(text: string): CardCell {
	return { mark: "absent", text, note: "", reasons: [], points: [] };
}
