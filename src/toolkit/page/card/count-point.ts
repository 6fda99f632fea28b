import type { CardPoint } from "../../card/card.js";

/** Returns a point that is counted over whole plans, and where the report shows it. */
export function countPoint(value: number | null, unit: string, label: string, href: string): CardPoint {
	return { ...bare, value, unit, label, href };
}

/** What a point has none of. */
export const bare = {
	value_max: null,
	unit: "",
	comparator: null,
	at: null,
	to: null,
	filled: true,
	year: null,
	document_id: null,
	start: null,
	end: null,
	place: null,
	quote: null,
	sentence: null,
} satisfies Partial<CardPoint>;
