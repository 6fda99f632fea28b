import type { StatedClause, StatedPlan, StatedTarget } from "./stated-plan.js";
import { isReadAs } from "./stated-value.js";

/**
 * Returns where the tables of a plan do not say what its text says, a sentence each: the text itself, numerals and sentences of
 * targets that stand elsewhere or are read as another value, clauses that the text has no room for.
 *
 * @example
 * // data/targets.parquet: gaoqing-2024-key-points/13ba0a1818: not “95” at 6524
 */
export function targetFaults(plan: StatedPlan): string[] {
	const { document, points, sha256 } = plan;
	const file = `data/text/${document.document_id}.txt`;
	if (points === null) return [`${file}: missing, or no text`];
	const whole = [
		...(sha256 === document.source_sha256 ? [] : [`${file}: not the text that the tables were read from`]),
		...(points.length === document.characters
			? []
			: [`${file}: ${points.length} characters, not ${document.characters}`]),
	];
	return [
		...whole,
		...plan.targets.flatMap((target) => faultsOf(target, points)),
		...plan.clauses
			.filter((clause) => !isWithin(clause, points))
			.map(({ clause_id }) => `data/clauses.parquet: ${clause_id}: outside its text`),
	];
}

function faultsOf(target: StatedTarget, points: readonly string[]): string[] {
	const { target_id, start, end, raw, quote_start, quote_end, quote } = target;
	const fault = (text: string, at: number) => `data/targets.parquet: ${target_id}: not “${text}” at ${at}`;
	return [
		...(textOf(points, start, end) === raw ? [] : [fault(raw, start)]),
		...(textOf(points, quote_start, quote_end) === quote ? [] : [fault(quote, quote_start)]),
		...(quote_start <= start && end <= quote_end ? [] : [`data/targets.parquet: ${target_id}: outside its sentence`]),
		...(isReadAs(target) ? [] : [`data/targets.parquet: ${target_id}: “${raw}” is not ${target.value}`]),
	];
}

function isWithin({ start, end }: StatedClause, points: readonly string[]): boolean {
	return 0 <= start && start < end && end <= points.length;
}

/** Returns a stretch of a text; null where it has none there. */
export function textOf(points: readonly string[], start: number, end: number): string | null {
	return 0 <= start && start <= end && end <= points.length ? points.slice(start, end).join("") : null;
}
