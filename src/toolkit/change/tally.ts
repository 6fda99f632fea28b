import type { Change, PlanChange, RevisedPlan } from "./change.js";

/** How much of each kind one release changed. */
export interface Tally {
	readonly plans: Readonly<Record<PlanChange["kind"], number>>;
	readonly clauses: Readonly<Record<"added" | "gone" | "altered", number>>;
	readonly targets: Readonly<Record<"added" | "gone" | "altered", number>>;
	readonly charts: Readonly<Record<"moved" | "added" | "gone" | "reworded", number>>;
	readonly accuracy: number;
}

/** Returns how much of each kind a change holds. Clauses that only moved, and words between clauses, are not counted. */
export function tallyOf({ plans, charts, accuracy }: Change): Tally {
	const revised = plans.filter(isRevised);
	const clauses = revised.flatMap((plan) => plan.clauses).filter(({ before, after }) => (after ?? before)?.clause_id);
	const targets = revised.flatMap((plan) => plan.targets);
	const kinds = plans.map(({ kind }) => kind);
	const count = <Kind>(list: readonly Kind[], kind: Kind) => list.filter((own) => own === kind).length;
	return {
		plans: {
			added: count(kinds, "added"),
			revised: count(kinds, "revised"),
			reread: count(kinds, "reread"),
			withdrawn: count(kinds, "withdrawn"),
		},
		clauses: sides(clauses.filter(({ kind }) => kind !== "moved")),
		targets: sides(targets),
		charts: {
			moved: charts.filter(({ before, after, moved }) => moved && before !== null && after !== null).length,
			added: charts.filter(({ before }) => before === null).length,
			gone: charts.filter(({ after }) => after === null).length,
			reworded: charts.filter(({ moved }) => !moved).length,
		},
		accuracy: accuracy.length,
	};
}

/** Whether a plan is other than before, and so has clauses and targets to tell of. */
export function isRevised(plan: PlanChange): plan is RevisedPlan {
	return plan.kind === "revised" || plan.kind === "reread";
}

function sides(changes: readonly { readonly before: unknown; readonly after: unknown }[]) {
	return {
		added: changes.filter(({ before }) => before === null).length,
		gone: changes.filter(({ after }) => after === null).length,
		altered: changes.filter(({ before, after }) => before !== null && after !== null).length,
	};
}
