import type { TargetRow } from "../schema/target.js";
import type { FieldChange, TargetChange, TargetText } from "./change.js";
import { targetFields } from "./changed-field.js";
import { fieldChanges } from "./field-change.js";
import { pairTargets } from "./target-pair.js";

/** What is known of two plans, one of which was the other. */
export interface TargetContext {
	/** Which clause is which, by clause_id, before and after. */
	readonly clauses: ReadonlyMap<string, string>;
	/** Whether the plan now ends in another year: what every target has from it is told once, of the plan. */
	readonly otherPeriod: boolean;
}

/**
 * Returns which targets of a plan came, went, or commit to something else, in the order of the plan as it is now, with what
 * is gone at the end.
 */
export function targetChanges(
	before: readonly TargetRow[],
	after: readonly TargetRow[],
	context: TargetContext,
): TargetChange[] {
	const pairs = pairTargets(before, after, context.clauses);
	const origin = new Map(pairs.map((pair) => [pair.after, before[pair.before]]));
	const known = new Set(pairs.map((pair) => pair.before));
	const now = after.flatMap((target, index): TargetChange[] => {
		const from = origin.get(index);
		if (from === undefined) return [{ before: null, after: textOf(target), fields: [] }];
		const changed = changedFields(from, target, context);
		return changed.length === 0 ? [] : [{ before: textOf(from), after: textOf(target), fields: changed }];
	});
	const gone = before.filter((_, index) => !known.has(index));
	return [...now, ...gone.map((target) => ({ before: textOf(target), after: null, fields: [] }))];
}

function changedFields(before: TargetRow, after: TargetRow, { otherPeriod }: TargetContext): FieldChange[] {
	const fromPlan = otherPeriod && before.deadline_source === "plan" && after.deadline_source === "plan";
	return fieldChanges(before, after, targetFields).filter(({ field }) => !(fromPlan && field === "deadline"));
}

function textOf(target: TargetRow): TargetText {
	const { target_id, clause_id, indicator, raw, value, value_max, unit, comparator, kind, deadline, quote } = target;
	return { target_id, clause_id, indicator, raw, value, value_max, unit, comparator, kind, deadline, quote };
}
