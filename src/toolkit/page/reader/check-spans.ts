import type { ReadingTarget } from "../../query/reading.js";

/** Throws where a target's numeral or sentence is not what stands at its place in the text: the tick beside it is true. */
export function checkSpans(points: readonly string[], targets: readonly ReadingTarget[]): void {
	for (const target of targets) {
		if (points.slice(target.start, target.end).join("") !== target.raw) {
			throw new Error(`span of target does not hold its numeral: ${target.target_id}`);
		}
		if (points.slice(target.quote_start, target.quote_end).join("") !== target.quote) {
			throw new Error(`span of target does not hold its sentence: ${target.target_id}`);
		}
	}
}
