import type { Span } from "../text/view.js";

/** Returns the spans of the lines of a text, line breaks not included. */
export function splitLines(source: string): Span[] {
	const lines: Span[] = [];
	let start = 0;
	for (let end = source.indexOf("\n"); end >= 0; end = source.indexOf("\n", start)) {
		lines.push({ start, end });
		start = end + 1;
	}
	lines.push({ start, end: source.length });
	return lines;
}
