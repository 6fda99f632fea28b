/** What tells a plan's place among its revisions. */
interface Version {
	document_id: string;
	superseded_by: string | null;
}

/** The plans before and after a plan in its history, the nearest first. */
export interface PlanHistory<Plan> {
	earlier: readonly Plan[];
	later: readonly Plan[];
}

/** Returns the plans that a plan came after, and those that came after it; none where it was never revised. */
export function historyOf<Plan extends Version>(plans: readonly Plan[], plan: Plan): PlanHistory<Plan> {
	const own = (next: (plan: Plan) => Plan | undefined) => {
		const found: Plan[] = [];
		for (let other = next(plan); other && other !== plan && !found.includes(other); other = next(other)) {
			found.push(other);
		}
		return found;
	};
	return {
		earlier: own(({ document_id }) => plans.find(({ superseded_by }) => superseded_by === document_id)),
		later: own(({ superseded_by }) => plans.find(({ document_id }) => document_id === superseded_by)),
	};
}
