import { usePage } from "../page-context.js";
import { ledgerPath } from "./filter-address.js";
import type { LedgerTask } from "./task.js";

/** Who leads a task and who takes part, in the names of the plan; each name narrows the ledger to its tasks. */
export function DepartmentCell({ task: { lead, partner } }: { task: LedgerTask }) {
	const { copy } = usePage();
	const words = copy.ledger.table;
	if (lead.length + partner.length === 0) return <td class="who absent">{copy.absent}</td>;
	return (
		<td class="who">
			<Names role={words.lead} names={lead} />
			<Names role={words.partner} names={partner} />
		</td>
	);
}

function Names({ role, names }: { role: string; names: readonly string[] }) {
	const { copy } = usePage();
	if (names.length === 0) return null;
	return (
		<p>
			<small>{role}</small>{" "}
			{names.map((name, place) => (
				<>
					{place > 0 ? copy.ledger.table.and : null}
					<a key={name} href={ledgerPath({ department: [name] })} data-filter lang="zh-CN">
						{name}
					</a>
				</>
			))}
		</p>
	);
}
