import type { ReadingClause } from "../../query/reading.js";
import type { Span } from "../../text/view.js";

/** Returns where the words of a clause begin: after its printed number and the space behind it. */
export function textStart(points: readonly string[], clause: ReadingClause): number {
	const number = [...(clause.number ?? "")];
	const isPrinted = number.length > 0 && number.every((sign, index) => points[clause.start + index] === sign);
	let at = clause.start + (isPrinted ? number.length : 0);
	while (isPrinted && /[\s.．、]/u.test(points[at] ?? "")) at++;
	return at;
}

/** Returns where a clause's heading stands, if its words begin with it. */
export function headingSpan(points: readonly string[], clause: ReadingClause, from: number): Span | null {
	const heading = [...(clause.heading ?? "")];
	const isThere = heading.length > 0 && heading.every((sign, index) => points[from + index] === sign);
	return isThere ? { start: from, end: from + heading.length } : null;
}
