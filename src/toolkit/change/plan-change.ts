import type { CollectionState, PlanChange } from "./change.js";
import { nameOf, type PlanState, planStates } from "./plan-state.js";
import { revisedPlan } from "./revised-plan.js";

/** Returns what became of the plans, in order of document_id. */
export function planChanges(before: CollectionState, after: CollectionState): PlanChange[] {
	const [old, now] = [planStates(before), planStates(after)];
	const replaced = new Set<string>();
	const there = [...now].flatMap(([id, plan]): PlanChange[] => {
		const same = old.get(id) ?? replacedBy(plan, old, now);
		if (same === undefined) return [{ kind: "added", ...sizeOf(plan) }];
		if (same.document.document_id !== id) replaced.add(same.document.document_id);
		const revised = revisedPlan(same, plan);
		return revised === null ? [] : [revised];
	});
	const gone = [...old].filter(([id]) => !now.has(id) && !replaced.has(id));
	return [...there, ...gone.map(([, plan]): PlanChange => ({ kind: "withdrawn", ...sizeOf(plan) }))].sort(byDocument);
}

/** The plan of before whose place a new plan in force takes, directly or by revisions that came and went meanwhile. */
function replacedBy(
	{ document }: PlanState,
	old: ReadonlyMap<string, PlanState>,
	now: ReadonlyMap<string, PlanState>,
): PlanState | undefined {
	if (document.superseded_by !== null) return undefined;
	const seen = new Set<string>();
	for (let id = document.supersedes; id !== null && !seen.has(id); id = now.get(id)?.document.supersedes ?? null) {
		const plan = old.get(id);
		if (plan !== undefined) return plan;
		seen.add(id);
	}
	return undefined;
}

function sizeOf(plan: PlanState) {
	return { plan: nameOf(plan), clauses: plan.clauses.length, targets: plan.targets.length };
}

function byDocument({ plan: a }: PlanChange, { plan: b }: PlanChange): number {
	return a.document_id < b.document_id ? -1 : 1;
}
