import type { Change } from "./change.js";

/** Returns whether nothing changed. */
export function isEmpty({ plans, charts, accuracy }: Change): boolean {
	return plans.length + charts.length + accuracy.length === 0;
}
