import type { Span } from "../../text/view.js";

/** What is left of a text as passages take their spans from it. */
export class FreeSpans {
	/** Spans that are taken, in order and apart. */
	readonly #taken: Span[] = [];

	/** Returns the free span around a place within the given bounds; null where the place is taken. */
	around(place: number, bounds: Span): Span | null {
		const next = this.#firstAfter(place);
		const before = this.#taken[next - 1];
		if (before && before.end > place) return null;
		const after = this.#taken[next];
		return {
			start: Math.max(bounds.start, before?.end ?? bounds.start),
			end: Math.min(bounds.end, after?.start ?? bounds.end),
		};
	}

	/** Takes a span that is free. */
	take(span: Span): void {
		this.#taken.splice(this.#firstAfter(span.start), 0, span);
	}

	/** Returns the number of the first taken span that begins after a place. */
	#firstAfter(place: number): number {
		let low = 0;
		let high = this.#taken.length;
		while (low < high) {
			const middle = (low + high) >> 1;
			if ((this.#taken[middle]?.start ?? 0) <= place) low = middle + 1;
			else high = middle;
		}
		return low;
	}
}
