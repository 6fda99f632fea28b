import type { MarkRow } from "../../query/mark.js";
import type { PlanRow } from "../../query/plan.js";
import { copy } from "../copy.js";
import { formatNumber, formatPeriod } from "../figure-format.js";
import { documentPath } from "../place-link.js";
import { PlanStrip } from "./plan-strip.js";

/** A plan in a region's column: what it is, its strip, and how much it holds. */
export function PlanEntry({ plan, marks, scale }: { plan: PlanRow; marks: readonly MarkRow[]; scale: number }) {
	const words = copy.overview;
	return (
		<div class="plan">
			<a class="plan-name" href={documentPath(plan.document_id)}>
				{[formatPeriod(plan.period_start, plan.period_end), copy.planTypes[plan.plan_type]].filter(Boolean).join(" ")}
			</a>
			<div class="plan-title">{plan.title}</div>
			<PlanStrip marks={marks} length={plan.length} scale={scale} />
			<div class="plan-size">
				<span>{words.characters(formatNumber(plan.characters))}</span>
				<span>{words.clauses(plan.clauses)}</span>
				<span>
					<b>{plan.targets}</b> {copy.targetWord}
				</span>
			</div>
		</div>
	);
}
