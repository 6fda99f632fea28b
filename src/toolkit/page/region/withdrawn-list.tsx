import type { WithdrawnPlan } from "../../change/log.js";
import { documentPath } from "../address/place-link.js";
import { planName } from "../changes/plan-section.js";
import { usePage } from "../page-context.js";
import { PastPlans } from "../part/past-plans.js";

/** The plans of a region that were withdrawn, each with a link to the page that says so; nothing where there are none. */
export function WithdrawnList({ plans, region }: { plans: readonly WithdrawnPlan[]; region: string }) {
	const page = usePage();
	const words = page.copy.region.withdrawn;
	const own = plans.filter(({ plan }) => plan.region_code === region);
	if (own.length === 0) return null;
	return (
		<PastPlans title={words.title} note={words.note}>
			{own.map(({ plan, withdrawn }) => (
				<li key={plan.document_id}>
					<a class="figure" href={documentPath(plan.document_id)}>
						{planName(plan, page)}
					</a>{" "}
					{withdrawn === "" ? null : words.since(page.format.date(withdrawn))}
				</li>
			))}
		</PastPlans>
	);
}
