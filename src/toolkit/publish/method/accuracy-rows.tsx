import type { SetEvaluation } from "../../evaluate/evaluate.js";
import type { PlanRow } from "../../query/plan.js";
import { copy } from "../copy.js";
import { formatPeriod } from "../figure-format.js";
import type { Names } from "../names.js";
import { RegionName } from "../part/region-name.js";
import { documentPath } from "../place-link.js";
import type { AccuracyRow } from "./accuracy-table.js";

/** Returns a row for each document of the sets, and one for each set as a whole. */
export function documentRows(sets: readonly SetEvaluation[], plans: readonly PlanRow[]): AccuracyRow[] {
	return sets.flatMap((set) => [
		...set.documents.map(({ doc, document_id, title, ...score }): AccuracyRow => {
			const plan = plans.find((one) => one.document_id === document_id);
			return {
				key: doc,
				name: plan ? <PlanName plan={plan} /> : <span class="plan-words">{title ?? document_id}</span>,
				score,
			};
		}),
		{ key: set.set, name: `${copy.method.sets[set.set] ?? set.set}${copy.method.all}`, score: set.all, isTotal: true },
	]);
}

/** Returns a row for each theme that a set has targets or clauses of, and one for the set as a whole. */
export function themeRows(set: SetEvaluation, names: Names): AccuracyRow[] {
	return [
		...set.themes.map(({ theme, ...score }): AccuracyRow => ({ key: theme, name: names.theme(theme), score })),
		{ key: "all", name: copy.method.all, score: set.all, isTotal: true },
	];
}

function PlanName({ plan }: { plan: PlanRow }) {
	return (
		<a href={documentPath(plan.document_id)}>
			<RegionName name={plan.region ?? plan.document_id} /> {formatPeriod(plan.period_start, plan.period_end)}
		</a>
	);
}
