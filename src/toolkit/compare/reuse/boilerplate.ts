import type { Span } from "../../text/view.js";
import type { Fingerprints } from "./fingerprint.js";
import { formulaShare } from "./formula.js";
import type { NormalText } from "./normal-text.js";

/** A passage is boilerplate from so great a share of stock phrases on. */
const leastFormula = 0.5;

/**
 * Returns in how many documents of a collection words stand that are everybody's: in a tenth of them, and in four at least
 * (three that say the same may well have it from a fourth that is not here).
 */
export function commonFrom(documents: number): number {
	return Math.max(4, Math.ceil(documents / 10));
}

/**
 * Whether a span of a text is boilerplate: half of it is stock phrases, or half of its grams stand in so many documents that
 * they are everybody's. `frequencies` tells in how many each fingerprint stands.
 */
export function isBoilerplate(
	text: NormalText,
	span: Span,
	{ starts }: Fingerprints,
	frequencies: Uint32Array,
	common: number,
): boolean {
	let grams = 0;
	let stock = 0;
	for (let at = firstFrom(starts, span.start); at < starts.length && (starts[at] ?? 0) < span.end; at++) {
		grams++;
		if ((frequencies[at] ?? 0) >= common) stock++;
	}
	if (stock * 2 > grams) return true;
	const units = Array.from(text.units.subarray(span.start, span.end), (unit) => String.fromCodePoint(unit));
	return formulaShare(units.join("")) >= leastFormula;
}

/** Returns the number of the first of some rising values that is at least `value`. */
function firstFrom(values: Int32Array, value: number): number {
	let low = 0;
	let high = values.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((values[middle] ?? 0) < value) low = middle + 1;
		else high = middle;
	}
	return low;
}
