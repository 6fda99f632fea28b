import { copy } from "../copy.js";
import { PlanStrip } from "../part/plan-strip.js";
import { Row } from "../part/row.js";
import { documentPath } from "../place-link.js";
import type { Report } from "../report.js";

/** Where the targets stand in each plan. */
export function PlaceRow({ report }: { report: Report }) {
	const scale = Math.max(...report.plans.map((plan) => plan.length));
	return (
		<div>
			<Row class="bare places" label={copy.compare.place} note={copy.compare.placeNote}>
				{report.regions.map(({ region_code }) => (
					<div key={region_code} data-region={region_code}>
						{report.plans
							.filter((plan) => plan.region_code === region_code)
							.map((plan) => (
								<div key={plan.document_id}>
									<PlanStrip
										marks={report.marks.filter((mark) => mark.document_id === plan.document_id)}
										length={plan.length}
										scale={scale}
									/>
									<a class="absent" href={documentPath(plan.document_id)}>
										{plan.period_start}
									</a>
								</div>
							))}
					</div>
				))}
			</Row>
		</div>
	);
}
