import { documentPath } from "../address/place-link.js";
import { usePage } from "../page-context.js";
import { ColumnHeads } from "../part/column-heads.js";
import { RegionName } from "../part/region-name.js";
import type { LedgerPlan } from "./task.js";
import { TaskRow } from "./task-row.js";

/** The ledger as a table: a group of rows a plan, a row a task, those due first in front. */
export function TaskTable({ plans }: { plans: readonly LedgerPlan[] }) {
	const words = usePage().copy.ledger.table;
	return (
		<table class="ledger-table">
			<caption class="unseen">{words.caption}</caption>
			<ColumnHeads columns={[words.task, words.departments, words.targets, words.due]} />
			{plans.map((plan) => (
				<tbody key={plan.document_id}>
					<PlanRow plan={plan} />
					{plan.tasks.map((task) => (
						<TaskRow key={task.clause_id ?? task.start} task={task} />
					))}
				</tbody>
			))}
		</table>
	);
}

function PlanRow({ plan }: { plan: LedgerPlan }) {
	const { copy, names } = usePage();
	const words = copy.ledger.table;
	const numbered = plan.tasks.filter((task) => task.targets.length > 0).length;
	const named = plan.tasks.some((task) => task.lead.length + task.partner.length > 0);
	return (
		<tr class="ledger-plan">
			<th colSpan={4} scope="rowgroup">
				<RegionName code={plan.region_code} name={plan.region ?? plan.region_code} />{" "}
				<a href={documentPath(plan.document_id)}>{names.plan(plan)}</a>
				<small>
					{words.plan(plan.tasks.length, numbered)}
					{named ? null : <span>{words.noDepartment}</span>}
					{plan.tasks.some((task) => task.ordinal !== null && task.number === null) ? (
						<span>{words.unnumbered}</span>
					) : null}
				</small>
			</th>
		</tr>
	);
}
