import type { ChangeEntry } from "../../change/log.js";
import { usePage } from "../page-context.js";
import { SentenceText } from "../part/sentence-text.js";
import { AccuracyList } from "./accuracy-list.js";
import { ChartList } from "./chart-list.js";
import { entryAnchor } from "./entry-anchor.js";
import { PlanSection } from "./plan-section.js";
import type { Presence } from "./presence.js";
import { tallySentence } from "./tally-sentence.js";

/** What one release changed: its day, one computed sentence, then plan by plan, chart by chart. */
export function EntrySection({ entry, presence }: { entry: ChangeEntry; presence: Presence }) {
	const { plans, charts, accuracy } = entry.change;
	return (
		<section class="change-entry" id={entryAnchor(entry)}>
			<EntryHead entry={entry} />
			{plans.map((change) => (
				<PlanSection key={`${change.kind} ${change.plan.document_id}`} change={change} presence={presence} />
			))}
			{charts.length > 0 ? <ChartList charts={charts} /> : null}
			{accuracy.length > 0 ? <AccuracyList accuracy={accuracy} /> : null}
		</section>
	);
}

/** The day of a release and what it changed in a sentence; the day is a link to the place itself, to hand on. */
export function EntryHead({ entry }: { entry: ChangeEntry }) {
	const page = usePage();
	const { format } = page;
	return (
		<div class="grid entry-head">
			<h2>
				<a href={`#${entryAnchor(entry)}`}>
					<time dateTime={entry.at}>{format.date(entry.at.slice(0, 10))}</time>
				</a>
				<small>{entry.at.slice(11, 16)} UTC</small>
			</h2>
			<p class="wide finding">
				<SentenceText parts={tallySentence(entry.change, page)} />
			</p>
		</div>
	);
}
