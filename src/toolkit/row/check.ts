import type { ClauseRow } from "../schema/clause.js";
import type { TargetRow } from "../schema/target.js";

/** A row whose span does not say what the row says: a fault of this program, never of a plan. */
export class SpanError extends Error {
	override name = "SpanError";
}

/**
 * Checks that every span holds in the file: `text[start:end] === raw`, `text[quote_start:quote_end] === quote`, clauses
 * in order and without overlap. Throws SpanError at the first that does not.
 */
export function checkSpans(text: string, clauses: readonly ClauseRow[], targets: readonly TargetRow[]): void {
	const points = /[\ud800-\udbff]/.test(text) ? [...text] : null;
	const slice = (start: number, end: number) => points?.slice(start, end).join("") ?? text.slice(start, end);
	let last = 0;
	for (const { clause_id, start, end } of clauses) {
		if (start < last || end <= start) throw new SpanError(`clause out of order: ${clause_id}`);
		last = end;
	}
	for (const { target_id, start, end, raw, quote_start, quote_end, quote } of targets) {
		const holds = slice(start, end) === raw && slice(quote_start, quote_end) === quote;
		if (!holds || start < quote_start || end > quote_end) throw new SpanError(`span does not hold: ${target_id}`);
	}
}
