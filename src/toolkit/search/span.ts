/** A half-open stretch of a text, in UTF-16 units. */
export interface Span {
	start: number;
	end: number;
}

/**
 * Returns where words stand in a normal text between two places, in order; where two of them overlap or a word stands in
 * another, as one span. A word that overlaps itself is found where it first ends: 比比 once in 比比比.
 */
export function findSpans(text: string, words: readonly string[], from = 0, to = text.length): Span[] {
	const part = text.slice(from, to);
	const spans = words.flatMap((word) => [...places(part, word)].map((at) => ({ start: at, end: at + word.length })));
	const merged: Span[] = [];
	for (const span of spans.sort((a, b) => a.start - b.start || b.end - a.end)) {
		const last = merged.at(-1);
		if (last && span.start < last.end) last.end = Math.max(last.end, span.end);
		else merged.push(span);
	}
	return merged.map(({ start, end }) => ({ start: start + from, end: end + from }));
}

/** Yields where a word stands in a text, without overlap. */
function* places(text: string, word: string): Generator<number> {
	for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) yield at;
}

/** A stretch of a text as it is shown, and whether it is what was looked for. */
export interface Piece {
	text: string;
	found: boolean;
}

/** Returns a text from one place to another in pieces: what was found, and what stands between. */
export function toPieces(text: string, spans: readonly Span[], from = 0, to = text.length): Piece[] {
	const pieces: Piece[] = [];
	let at = from;
	for (const span of spans) {
		const [start, end] = [Math.max(span.start, at), Math.min(span.end, to)];
		if (start >= end) continue;
		pieces.push({ text: text.slice(at, start), found: false }, { text: text.slice(start, end), found: true });
		at = end;
	}
	pieces.push({ text: text.slice(at, to), found: false });
	return pieces.filter((piece) => piece.text !== "");
}
