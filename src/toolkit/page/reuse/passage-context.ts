import type { Span } from "../../text/view.js";

/** A passage of a plan with the words around it. */
export interface PassageContext {
	before: string;
	text: string;
	after: string;
}

/** So much of the sentence is shown on either side. */
const reach = 36;
const sentenceEnd = new Set([..."。；;！!？?\n\r"]);

/** Returns a passage of a text (its code points) with what its sentence says before and after it, cut where it is long. */
export function withContext(points: readonly string[], { start, end }: Span): PassageContext {
	let from = start;
	while (from > 0 && start - from < reach && !sentenceEnd.has(points[from - 1] ?? "")) from--;
	let to = end;
	while (to < points.length && to - end < reach && !sentenceEnd.has(points[to] ?? "")) to++;
	const isCutBefore = from > 0 && !sentenceEnd.has(points[from - 1] ?? "");
	const isCutAfter = to < points.length && !sentenceEnd.has(points[to] ?? "");
	return {
		before: `${isCutBefore ? "…" : ""}${points.slice(from, start).join("").trimStart()}`,
		text: points.slice(start, end).join(""),
		after: `${points.slice(end, to).join("").trimEnd()}${isCutAfter ? "…" : ""}`,
	};
}
