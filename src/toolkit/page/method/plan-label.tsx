import type { PlanRow } from "../../query/plan.js";
import { documentPath } from "../address/place-link.js";
import { usePage } from "../page-context.js";
import { RegionName } from "../part/region-name.js";

/** A plan in few words, with a link to a place in it; without `href` to its beginning. */
export function PlanLabel({ plan, href }: { plan: PlanRow; href?: string }) {
	const { names } = usePage();
	return (
		<a class="plan-label" href={href ?? documentPath(plan.document_id)}>
			<RegionName code={plan.region_code ?? ""} name={plan.region ?? plan.document_id} /> {names.plan(plan)}
		</a>
	);
}
