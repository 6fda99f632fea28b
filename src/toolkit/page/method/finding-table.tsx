import type { FindingPlaceRow } from "../../query/gap.js";
import type { PlanRow } from "../../query/plan.js";
import { documentPath } from "../address/place-link.js";
import { usePage } from "../page-context.js";
import { PlanLabel } from "./plan-label.js";

/** What could not be read for certain, in the order of plans and text. */
export function FindingTable({ findings, plans }: { findings: readonly FindingPlaceRow[]; plans: readonly PlanRow[] }) {
	const { copy } = usePage();
	return (
		<table class="method-table findings">
			<tbody>
				{findings.map(({ document_id, rule, start, line, message }) => {
					const plan = plans.find((one) => one.document_id === document_id);
					return (
						<tr key={`${document_id} ${rule} ${start}`}>
							<th scope="row">
								{plan ? <PlanLabel plan={plan} /> : <a href={documentPath(document_id)}>{document_id}</a>}{" "}
								<small>{copy.reading.line(line)}</small>
							</th>
							<td>
								{copy.reading.doubt(rule, message)} <code>{rule}</code>
							</td>
						</tr>
					);
				})}
			</tbody>
		</table>
	);
}
