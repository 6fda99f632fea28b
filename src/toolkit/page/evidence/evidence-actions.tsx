import type { PlanRow } from "../../query/plan.js";
import type { ReadingClause } from "../../query/reading.js";
import { usePage } from "../page-context.js";
import { cite } from "../word/citation.js";

/** What can be done with an opened sentence: go to its place in the plan, copy how it is cited, copy its address. */
export function EvidenceActions({
	href,
	plan,
	clause,
}: {
	href: string;
	plan: PlanRow;
	clause: ReadingClause | undefined;
}) {
	const page = usePage();
	const words = page.copy.evidence;
	const place = clause === undefined ? page.copy.reading.lead : page.copy.clauseName(clause.number, clause.ordinal);
	return (
		<p class="actions">
			<a href={href} data-leave>
				{words.open}
			</a>
			<button type="button" data-copy="citation" data-done={words.copied} data-text={cite(plan, place, page)}>
				{words.copyCitation}
			</button>
			<button type="button" data-copy="link" data-done={words.copied}>
				{words.copyLink}
			</button>
		</p>
	);
}
