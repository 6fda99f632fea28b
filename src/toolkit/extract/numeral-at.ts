import type { Paragraph } from "../parse/paragraph.js";
import type { Plan } from "../parse/plan.js";
import type { Span } from "../text/view.js";
import { fold } from "../text/width.js";
import { type Numeral, scanNumerals } from "./numeral.js";

/** A numeral of the laid-out text and the paragraph around it. */
export interface PlacedNumeral {
	paragraph: Paragraph;
	numeral: Numeral;
}

/** A numeral of the file that the laid-out text leaves out (in a tag, a page number), in UTF-16 units of the file. */
export interface LeftOut {
	leftOut: Span;
}

/** Returns the numeral at a code point of the file, or the nearest after it; null where none follows. */
export function numeralAt(plan: Plan, offset: number): PlacedNumeral | LeftOut | null {
	const from = toUnit(plan, offset);
	const placed = findInParagraphs(plan, from);
	const until = placed ? plan.view.toSource(placed.numeral).start : plan.source.length;
	const leftOut = findLeftOut(plan, from, until);
	return leftOut ? { leftOut } : placed;
}

function findInParagraphs({ view, paragraphs }: Plan, from: number): PlacedNumeral | null {
	for (const paragraph of paragraphs) {
		if (view.toSource(paragraph).end <= from) continue;
		const numeral = scanNumerals(view.text, paragraph).find((one) => view.toSource(one).end > from);
		if (numeral) return { paragraph, numeral };
	}
	return null;
}

/** No numeral is longer: a search that begins this far before a place finds the one around it. */
export const longestNumeral = 40;

/** A numeral of the file that comes before the next one of the laid-out text was left out of that text. */
function findLeftOut({ source }: Plan, from: number, until: number): Span | null {
	const start = Math.max(0, from - longestNumeral);
	const window = fold(source.slice(start, until));
	const found = scanNumerals(window, { start: 0, end: window.length }).find(({ end }) => start + end > from);
	return found ? { start: start + found.start, end: start + found.end } : null;
}

/** Returns the UTF-16 offset of a code point of the file. */
function toUnit({ source, positions }: Plan, offset: number): number {
	let [low, high] = [0, source.length];
	while (low < high) {
		const middle = (low + high) >> 1;
		if (positions.toCodePoint(middle) < offset) low = middle + 1;
		else high = middle;
	}
	return low;
}
