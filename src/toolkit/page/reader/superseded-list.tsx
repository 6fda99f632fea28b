import type { PlanRow } from "../../query/plan.js";
import { documentPath } from "../address/place-link.js";
import { usePage } from "../page-context.js";
import { PastPlans } from "../part/past-plans.js";
import { RegionName } from "../part/region-name.js";
import { SentenceText } from "../part/sentence-text.js";
import { historyOf } from "./plan-history.js";
import { versionName } from "./version-name.js";

/** The plans that others took the place of, each with its revision; nothing where there are none. */
export function SupersededList({ plans, region }: { plans: readonly PlanRow[]; region?: string }) {
	const page = usePage();
	const words = page.copy.reading.history;
	const past = plans.filter(
		(plan) => plan.superseded_by !== null && (region === undefined || plan.region_code === region),
	);
	if (past.length === 0) return null;
	const link = (plan: PlanRow) => ({ figure: versionName(plan, page), href: documentPath(plan.document_id) });
	return (
		<PastPlans title={words.title} note={words.note}>
			{past.map((plan) => {
				const [next] = historyOf(plans, plan).later;
				return (
					<li key={plan.document_id}>
						{region === undefined ? (
							<>
								<RegionName code={plan.region_code ?? ""} name={plan.region ?? plan.document_id} />{" "}
							</>
						) : null}
						{next === undefined ? null : <SentenceText parts={words.revised(link(plan), link(next))} />}
					</li>
				);
			})}
		</PastPlans>
	);
}
