import type { SetEvaluation } from "../../evaluate/evaluate.js";
import type { PlanRow } from "../../query/plan.js";
import type { PageContext } from "../page-context.js";
import type { AccuracyRow } from "./accuracy-table.js";
import { PlanLabel } from "./plan-label.js";

/** Returns a row for each document of the sets, and one for each set as a whole. */
export function documentRows(
	sets: readonly SetEvaluation[],
	plans: readonly PlanRow[],
	{ copy }: PageContext,
): AccuracyRow[] {
	return sets.flatMap((set) => [
		...set.documents.map(({ doc, document_id, title, ...score }): AccuracyRow => {
			const plan = plans.find((one) => one.document_id === document_id);
			return { key: doc, name: plan ? <PlanLabel plan={plan} /> : <OtherPlan name={title ?? document_id} />, score };
		}),
		{ key: set.set, name: `${copy.method.sets[set.set] ?? set.set}${copy.method.all}`, score: set.all, isTotal: true },
	]);
}

/** Returns a row for each theme that a set has targets or clauses of, and one for the set as a whole. */
export function themeRows(set: SetEvaluation, { copy, names }: PageContext): AccuracyRow[] {
	return [
		...set.themes.map(({ theme, ...score }): AccuracyRow => ({ key: theme, name: names.theme(theme), score })),
		{ key: "all", name: copy.method.all.trim(), score: set.all, isTotal: true },
	];
}

/** A plan outside the collection: only its title is known, as it was written. */
function OtherPlan({ name }: { name: string }) {
	return (
		<span class="plan-words" lang="zh-CN">
			{name}
		</span>
	);
}
