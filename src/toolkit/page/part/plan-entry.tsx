import type { MarkRow } from "../../query/mark.js";
import type { PlanRow } from "../../query/plan.js";
import { documentPath } from "../address/place-link.js";
import { usePage } from "../page-context.js";
import { PlanStrip } from "./plan-strip.js";

/** A plan in a region's column: what it is, its strip, and how much it holds. */
export function PlanEntry({ plan, marks, scale }: { plan: PlanRow; marks: readonly MarkRow[]; scale: number }) {
	const { copy, format, names } = usePage();
	const words = copy.overview;
	return (
		<div class="plan">
			<a class="plan-name" href={documentPath(plan.document_id)}>
				{names.plan(plan)}
			</a>
			<div class="plan-title" lang="zh-CN">
				{plan.title}
			</div>
			<PlanStrip marks={marks} length={plan.length} scale={scale} />
			<div class="plan-size">
				<span>{words.characters(format.number(plan.characters))}</span>
				<span>{words.clauses(plan.clauses)}</span>
				<span>
					<b>{plan.targets}</b> {copy.targetWord}
				</span>
			</div>
		</div>
	);
}
