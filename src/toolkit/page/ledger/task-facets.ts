import type { TaskFacets } from "./filter.js";
import type { LedgerPlan } from "./task.js";

/** Returns what each task of the ledger can be found by, in the order in which the page lists them. */
export function taskFacets(plans: readonly LedgerPlan[]): TaskFacets[] {
	return plans.flatMap((plan) =>
		plan.tasks.map((task) => ({
			region: plan.region_code,
			theme: task.themes,
			department: [...task.lead, ...task.partner],
			deadlines: task.targets.map(({ deadline }) => deadline),
		})),
	);
}
