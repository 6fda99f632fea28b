import type { EntryRow } from "../../query/entry.js";
import type { FindingPlaceRow } from "../../query/gap.js";
import { clausePath, documentPath } from "../address/place-link.js";
import { usePage } from "../page-context.js";
import type { Report } from "../report/report.js";

/** Places of the text that are doubtful, by plan; each opens the clause that it stands in, or else the plan. */
export function DoubtList({
	plans,
	findings,
	entries,
}: {
	plans: Report["plans"];
	findings: readonly FindingPlaceRow[];
	entries: readonly EntryRow[];
}) {
	const { copy, names } = usePage();
	return (
		<>
			{plans
				.map((plan) => ({ plan, own: findings.filter(({ document_id }) => document_id === plan.document_id) }))
				.filter(({ own }) => own.length > 0)
				.map(({ plan, own }) => (
					<div key={plan.document_id} class="grid doubt-plan" data-row>
						<p class="label">
							<b>{names.plan(plan)}</b>
						</p>
						<ul class="wide doubt-list">
							{own.map((finding) => (
								<li key={`${finding.start} ${finding.rule}`}>
									<small>{copy.region.line(finding.line)}</small>{" "}
									<a href={placeOf(finding, entries)} lang="zh-CN">
										{finding.message}
									</a>
								</li>
							))}
						</ul>
					</div>
				))}
		</>
	);
}

function placeOf({ document_id, start }: FindingPlaceRow, entries: readonly EntryRow[]): string {
	const clause = entries.find(
		(entry) => entry.document_id === document_id && entry.start <= start && start < entry.end,
	);
	return clause === undefined ? documentPath(document_id) : clausePath(clause);
}
