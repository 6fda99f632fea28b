import type { PlanRow } from "../../query/plan.js";
import { copy } from "../copy.js";
import { Cell, Row } from "../part/row.js";
import { documentPath } from "../place-link.js";
import type { Report } from "../report.js";

/** What is not known of a plan's papers, and what was supplied by hand. */
export function SourceRow({ report }: { report: Report }) {
	return (
		<Row label={copy.overview.source} note={copy.overview.sourceNote}>
			{report.regions.map(({ region_code }) => (
				<Cell key={region_code} class="dotted">
					<ul class="phrases">
						{report.plans
							.filter((plan) => plan.region_code === region_code)
							.map((plan) => (
								<li key={plan.document_id}>
									<a href={documentPath(plan.document_id)}>{plan.period_start ?? copy.absent}</a> {describe(plan)}
								</li>
							))}
					</ul>
				</Cell>
			))}
		</Row>
	);
}

function describe(plan: PlanRow): string {
	const words = copy.overview;
	const missing = [
		plan.document_number === null ? words.noNumber : null,
		plan.issued === null ? words.noDate : null,
		plan.issuer === null ? words.noIssuer : null,
	].filter((word) => word !== null);
	return [...(missing.length === 0 ? [words.sourceWhole] : missing), ...(plan.note === null ? [] : [plan.note])].join(
		"；",
	);
}
