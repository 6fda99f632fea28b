import type { PlanRow } from "../../query/plan.js";
import { documentPath } from "../address/place-link.js";
import { planName } from "../changes/plan-section.js";
import { usePage } from "../page-context.js";
import { SentenceText } from "../part/sentence-text.js";
import { historyOf } from "./plan-history.js";
import type { PlanReading } from "./plan-reading.js";
import { versionName } from "./version-name.js";

/** Says of a plan that another one took its place, and which one it took the place of, each with a link to its page. */
export function HistoryNote({
	reading: { plan, plans, gone },
}: {
	reading: Pick<PlanReading, "plan" | "plans" | "gone">;
}) {
	const page = usePage();
	const words = page.copy.reading.history;
	const { earlier, later } = historyOf(plans, plan);
	const link = (other: PlanRow) => ({ figure: versionName(other, page), href: documentPath(other.document_id) });
	const [before, next, last] = [earlier[0], later[0], later.at(-1)];
	return (
		<>
			{next === undefined || last === undefined ? null : (
				<p class="plan-history superseded" role="note">
					<SentenceText parts={words.superseded(link(next), next === last ? null : link(last))} />
				</p>
			)}
			{before === undefined ? null : (
				<p class="plan-history">
					<SentenceText parts={words.supersedes(link(before))} />
				</p>
			)}
			{gone === null ? null : (
				<p class="plan-history">
					<SentenceText
						parts={words.supersedesGone({
							figure: planName(gone.plan, page),
							href: documentPath(gone.plan.document_id),
						})}
					/>
				</p>
			)}
		</>
	);
}
