import type { Plan } from "../parse/plan.js";
import type { Span } from "../text/view.js";

/** A span of the file in code points, with the characters it covers. */
export interface Place extends Span {
	raw: string;
}

/** Returns where a span of the laid-out text stands in the file, and what the file says there. */
export function placeOf({ view, positions, source }: Plan, span: Span): Place {
	const { start, end } = view.toSource(span);
	return { start: positions.toCodePoint(start), end: positions.toCodePoint(end), raw: source.slice(start, end) };
}
