import type { Misreading } from "../../evaluate/misreading.js";
import type { PlanRow } from "../../query/plan.js";
import { tables } from "../../schema/table.js";
import { copy } from "../copy.js";
import { formatPeriod, splitRegion } from "../figure-format.js";
import { type Names, useNames } from "../names.js";
import { clausePath, documentPath, targetPath } from "../place-link.js";
import { codeName } from "./code-name.js";

/** Every misreading of some documents, each with a link to its sentence where the plan is in the collection. */
export function MisreadingTable({
	misreadings,
	plans,
}: {
	misreadings: readonly Misreading[];
	plans: readonly PlanRow[];
}) {
	const names = useNames();
	const { misreadingColumns: columns, none } = copy.method;
	return (
		<table class="ledger misreadings">
			<thead>
				<tr>
					{Object.values(columns).map((column) => (
						<th key={column} scope="col">
							{column}
						</th>
					))}
				</tr>
			</thead>
			<tbody>
				{misreadings.map((misreading) => (
					<tr key={`${misreading.doc} ${misreading.start} ${misreading.row} ${misreading.field ?? misreading.outcome}`}>
						<th scope="row">
							<Place misreading={misreading} plan={plans.find((one) => one.document_id === misreading.document_id)} />
						</th>
						<td data-name={columns.raw}>{misreading.raw || none}</td>
						<td data-name={columns.field}>{fieldName(misreading)}</td>
						<td data-name={columns.gold}>{cellText(misreading, misreading.gold, names)}</td>
						<td data-name={columns.got}>{cellText(misreading, misreading.got, names)}</td>
					</tr>
				))}
			</tbody>
		</table>
	);
}

function Place({ misreading, plan }: { misreading: Misreading; plan: PlanRow | undefined }) {
	if (!plan) return <span>{misreading.start}</span>;
	const [region] = splitRegion(plan.region ?? plan.document_id);
	return (
		<a href={pathOf(misreading)}>
			{region} {formatPeriod(plan.period_start, plan.period_end)} <small>{misreading.start}</small>
		</a>
	);
}

function pathOf({ row, id, document_id }: Misreading): string {
	if (id === null) return documentPath(document_id);
	if (row === "target") return targetPath({ document_id, target_id: id });
	return clausePath({ document_id, ordinal: Number(id.slice(id.lastIndexOf("#") + 1)) });
}

function fieldName({ field, outcome }: Misreading): string {
	const name = field ?? outcome;
	return copy.method.misreadingFields[name] ?? tables.targets.columns[name]?.zh.replace(/\(.*\)$/, "") ?? name;
}

function cellText({ field }: Misreading, text: string | null, names: Names): string {
	if (text === null || text === "") return copy.method.none;
	if (field === "per") return copy.reading.perYear.replace(/[（）]/g, "");
	if (field === null) return text;
	if (field === "focus")
		return text
			.split(" ")
			.map((code) => codeName(field, code, names))
			.join("、");
	return codeName(field, text, names);
}
