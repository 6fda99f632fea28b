import type { Misreading } from "../../evaluate/misreading.js";
import type { PlanRow } from "../../query/plan.js";
import { termOf } from "../../schema/term.js";
import { clausePath, documentPath, targetPath } from "../address/place-link.js";
import { type PageContext, usePage } from "../page-context.js";
import { ColumnHeads } from "../part/column-heads.js";
import { codeName } from "./code-name.js";
import { PlanLabel } from "./plan-label.js";

/** Every misreading of some documents, each with a link to its sentence where the plan is in the collection. */
export function MisreadingTable({
	misreadings,
	plans,
}: {
	misreadings: readonly Misreading[];
	plans: readonly PlanRow[];
}) {
	const page = usePage();
	const { misreadingColumns: columns, none } = page.copy.method;
	return (
		<table class="method-table stacked misreadings">
			<ColumnHeads columns={Object.values(columns)} />
			<tbody>
				{misreadings.map((misreading) => (
					<tr key={`${misreading.doc} ${misreading.start} ${misreading.row} ${misreading.field ?? misreading.outcome}`}>
						<th scope="row">
							<Place misreading={misreading} plan={plans.find((one) => one.document_id === misreading.document_id)} />
						</th>
						<td data-name={columns.raw} lang="zh-CN">
							{misreading.raw || none}
						</td>
						<td data-name={columns.field}>{fieldName(misreading, page)}</td>
						<td data-name={columns.gold}>{cellText(misreading, misreading.gold, page)}</td>
						<td data-name={columns.got}>{cellText(misreading, misreading.got, page)}</td>
					</tr>
				))}
			</tbody>
		</table>
	);
}

function Place({ misreading, plan }: { misreading: Misreading; plan: PlanRow | undefined }) {
	return (
		<>
			{plan ? <PlanLabel plan={plan} href={pathOf(misreading)} /> : null} <small>{misreading.start}</small>
		</>
	);
}

function pathOf({ row, id, document_id }: Misreading): string {
	if (id === null) return documentPath(document_id);
	if (row === "target") return targetPath({ document_id, target_id: id });
	return clausePath({ document_id, ordinal: Number(id.slice(id.lastIndexOf("#") + 1)) });
}

function fieldName({ field, outcome }: Misreading, { copy }: PageContext): string {
	const name = field ?? outcome;
	return termOf(copy.method.misreadingFields, name);
}

function cellText({ field }: Misreading, text: string | null, page: PageContext): string {
	const { listJoin, none, perYear } = page.copy.method;
	if (text === null || text === "") return none;
	if (field === "per") return perYear;
	if (field === null) return text;
	if (field !== "focus") return codeName(field, text, page);
	return text
		.split(" ")
		.map((code) => codeName(field, code, page))
		.join(listJoin);
}
