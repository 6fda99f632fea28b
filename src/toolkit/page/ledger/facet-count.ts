import { duePeriods, noDue } from "./due.js";
import {
	type Facet,
	facets,
	fits,
	type LedgerFilter,
	type TargetChoice,
	type TaskFacets,
	targetChoices,
} from "./filter.js";

/** How many tasks each choice would show, by its value. */
export type FacetCounts = Readonly<Record<Facet | "targets", ReadonlyMap<string, number>>>;

/**
 * Returns how many tasks there are for each value of each facet among those that fit all other facets, so that a count
 * says what a click gives. Values that no task has are not in the map.
 */
export function countFacets(tasks: readonly TaskFacets[], filter: LedgerFilter): FacetCounts {
	const counts: Record<Facet, Map<string, number>> = {
		region: new Map(),
		theme: new Map(),
		department: new Map(),
		due: new Map(),
	};
	for (const facet of facets) {
		const others = { ...filter, [facet]: [] };
		for (const task of tasks) {
			if (!fits(task, others)) continue;
			for (const value of new Set(valuesOf(task, facet))) {
				counts[facet].set(value, (counts[facet].get(value) ?? 0) + 1);
			}
		}
	}
	const count = (targets: TargetChoice) => tasks.filter((task) => fits(task, { ...filter, targets })).length;
	return { ...counts, targets: new Map(targetChoices.map((choice) => [choice, count(choice)])) };
}

/** Returns the values that a task has of a facet. */
export function valuesOf(task: TaskFacets, facet: Facet): readonly string[] {
	if (facet === "region") return [task.region];
	if (facet === "due") return task.deadlines.length > 0 ? task.deadlines.flatMap(duePeriods) : [noDue];
	return task[facet];
}
