/** A half-open span of a text, in UTF-16 units of that text. */
export interface Span {
	start: number;
	end: number;
}

/**
 * A text with some of its characters left out (tags, hard line wraps, page numbers) that knows where each of its
 * characters stands in the source, so that rules read clean text and spans still hold in the file.
 */
export interface View {
	readonly text: string;
	/** Returns the span of the source that a non-empty span of the view covers. */
	toSource(span: Span): Span;
}

/** Returns a view of the source that leaves nothing out. */
export function wholeView(source: string): View {
	return { text: source, toSource: (span) => span };
}

/** Returns a view of a view as a view of the source: `outer` was built over the text of `inner`. */
export function composeViews(outer: View, inner: View): View {
	return { text: outer.text, toSource: (span) => inner.toSource(outer.toSource(span)) };
}

/**
 * Builds a view piece by piece, in the order of the source: `keep` copies a span, `put` writes one character that
 * stands for a span of the source (a paragraph break for `</p>`).
 */
export class ViewBuilder {
	readonly #source: string;
	readonly #pieces: string[] = [];
	readonly #starts: number[] = [];
	readonly #ends: number[] = [];

	constructor(source: string) {
		this.#source = source;
	}

	keep(start: number, end: number): void {
		if (start >= end) return;
		this.#pieces.push(this.#source.slice(start, end));
		for (let at = start; at < end; at++) {
			this.#starts.push(at);
			this.#ends.push(at + 1);
		}
	}

	put(character: string, start: number, end: number = start + 1): void {
		this.#pieces.push(character);
		this.#starts.push(start);
		this.#ends.push(end);
	}

	build(): View {
		const starts = Int32Array.from(this.#starts);
		const ends = Int32Array.from(this.#ends);
		return {
			text: this.#pieces.join(""),
			toSource: ({ start, end }) => ({ start: starts[start] ?? 0, end: ends[end - 1] ?? 0 }),
		};
	}
}
