import type { FindingPlaceRow } from "../../query/gap.js";
import type { PlanRow } from "../../query/plan.js";
import { copy } from "../copy.js";
import { formatPeriod, splitRegion } from "../figure-format.js";
import { documentPath } from "../place-link.js";

/** What could not be read for certain, in the order of plans and text. */
export function FindingTable({ findings, plans }: { findings: readonly FindingPlaceRow[]; plans: readonly PlanRow[] }) {
	return (
		<table class="ledger findings">
			<tbody>
				{findings.map(({ document_id, rule, start, line, message }) => {
					const plan = plans.find((one) => one.document_id === document_id);
					const [region] = splitRegion(plan?.region ?? document_id);
					return (
						<tr key={`${document_id} ${rule} ${start}`}>
							<th scope="row">
								<a href={documentPath(document_id)}>
									{region} {plan ? formatPeriod(plan.period_start, plan.period_end) : null}{" "}
									<small>{copy.reading.line(line)}</small>
								</a>
							</th>
							<td>
								{message} <code>{rule}</code>
							</td>
						</tr>
					);
				})}
			</tbody>
		</table>
	);
}
