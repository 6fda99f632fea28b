import { readMarker } from "../parse/marker.js";
import type { ClauseRow } from "../schema/clause.js";
import { toDisplayText } from "../search/display-text.js";
import { bareText } from "./bare-text.js";
import type { ClauseText } from "./change.js";

/** A part of a plan: a clause, or the words between two. All parts together are all of its words. */
export interface Segment extends ClauseText {
	/** The words without number and spaces: what is the same on both sides is the same part. */
	readonly body: string;
}

/**
 * Returns a plan in parts, in order: its clauses, and the words before, between and after them, with a part of its own for
 * each numbered heading.
 *
 * @param clauses of one plan, in order; they do not overlap
 * @param points the code points of its file
 * @example
 * toSegments(clauses, points)[1] // { clause_id: null, number: "二", text: "二、培优现代化产业体系", body: "培优现代化产业体系", … }
 */
export function toSegments(clauses: readonly ClauseRow[], points: readonly string[]): Segment[] {
	const segments: Segment[] = [];
	let end = 0;
	for (const clause of clauses) {
		segments.push(...between(points, end, clause.start), ofClause(points, clause));
		end = clause.end;
	}
	return [...segments, ...between(points, end, points.length)];
}

function ofClause(points: readonly string[], { clause_id, number, heading, start, end }: ClauseRow): Segment {
	const { text } = toDisplayText(points, start, end);
	return { clause_id, number, heading, text, body: bodyOf(text) };
}

/** A wrapped line does not begin a part, a numbered one does. */
function between(points: readonly string[], start: number, end: number): Segment[] {
	const lines = points
		.slice(start, end)
		.join("")
		.split(/\r\n|[\n\r]/);
	const parts: string[] = [];
	for (const line of lines.filter((words) => words.trim() !== "")) {
		if (parts.length === 0 || markerOf(line.trimStart()) !== null) parts.push(line);
		else parts.push(`${parts.pop()}\n${line}`);
	}
	return parts.map((part) => {
		const points = [...part];
		const { text } = toDisplayText(points, 0, points.length);
		return { clause_id: null, number: markerOf(text)?.number ?? null, heading: null, text, body: bodyOf(text) };
	});
}

function bodyOf(text: string): string {
	return bareText(text.slice(markerOf(text)?.length ?? 0));
}

function markerOf(text: string) {
	return readMarker(text.slice(0, 20).replaceAll("（", "(").replaceAll("）", ")").replaceAll("．", "."));
}
