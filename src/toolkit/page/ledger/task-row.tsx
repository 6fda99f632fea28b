import { clausePath } from "../address/place-link.js";
import { usePage } from "../page-context.js";
import { PlainText } from "../reader/plain-text.js";
import { DepartmentCell } from "./department-cell.js";
import { TargetItem } from "./target-item.js";
import type { LedgerTask } from "./task.js";

/** A task: what it is, who is to do it, what is promised and by when. */
export function TaskRow({ task }: { task: LedgerTask }) {
	const { copy } = usePage();
	return (
		<tr class={task.targets.length > 0 ? "task" : "task untargeted"} data-row>
			<th scope="row">
				<TaskName task={task} />
				{task.sentence === null ? null : (
					<p lang="zh-CN">
						<PlainText text={task.sentence} />
					</p>
				)}
			</th>
			<DepartmentCell task={task} />
			<td colSpan={2}>
				{task.targets.length === 0 ? (
					<span class="absent">{copy.noTarget}</span>
				) : (
					<ul>
						{task.targets.map((target) => (
							<TargetItem key={target.target_id} target={target} />
						))}
					</ul>
				)}
			</td>
		</tr>
	);
}

function TaskName({ task }: { task: LedgerTask }) {
	const { copy } = usePage();
	if (task.ordinal === null) return <span class="absent">{copy.ledger.table.section}</span>;
	const number = task.number?.replace(/[.．、]$/u, "") ?? task.ordinal;
	return (
		<a href={clausePath({ document_id: task.document_id, ordinal: task.ordinal })}>
			<small>{number}</small> <span lang="zh-CN">{task.heading ?? copy.clauseName(task.number, task.ordinal)}</span>
		</a>
	);
}
