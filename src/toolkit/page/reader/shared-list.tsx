import type { PlanRow } from "../../query/plan.js";
import { usePage } from "../page-context.js";
import { planLabel } from "../word/plan-label.js";
import { passagePath, type SharedPassage, sideBySidePath } from "./shared-passage.js";

/** So many passages of a clause are listed beside it; the page of reuse has all. */
const most = 4;

/** The passages of a clause that other plans have too, the longest first, each with a link to its twin, and to both. */
export function SharedList({
	document_id,
	shared,
	plans,
}: {
	document_id: string;
	shared: readonly SharedPassage[];
	plans: readonly PlanRow[];
}) {
	const page = usePage();
	const words = page.copy.reading.shared;
	if (shared.length === 0) return null;
	const longest = [...shared].sort((a, b) => b.characters - a.characters);
	return (
		<ul class="also" aria-label={words.title}>
			{longest.slice(0, most).map((passage) => {
				const other = plans.find(({ document_id }) => document_id === passage.other_id);
				const twin = { start: passage.other_start, end: passage.other_end };
				const clause = page.copy.clauseName(passage.other_number, passage.other_ordinal);
				return (
					<li key={`${passage.start} ${passage.other_id}`}>
						<a href={passagePath(passage.other_id, twin)}>
							{words.passage(other ? planLabel(other, page) : passage.other_id, clause, passage.characters)}
						</a>
						{passage.boilerplate ? ` ${words.stock}` : ""}{" "}
						<a href={sideBySidePath(document_id, passage.other_id, passage)}>{words.both}</a>
					</li>
				);
			})}
			{longest.length > most ? (
				<li>
					<a href="/reuse">{words.more(longest.length - most)}</a>
				</li>
			) : null}
		</ul>
	);
}
