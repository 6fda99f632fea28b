import { h } from "preact";
import { render } from "preact-render-to-string";
import type { PlanChange, TargetChange } from "../../change/change.js";
import type { ChangeEntry } from "../../change/log.js";
import { isRevised } from "../../change/tally.js";
import { changeWords } from "../../change/word-book.js";
import { type PageContext, PageProvider, usePage } from "../page-context.js";
import { SentenceText } from "../part/sentence-text.js";
import { planName } from "./plan-section.js";
import { firstOf } from "./shown.js";
import { tallySentence } from "./tally-sentence.js";
import { targetAmount } from "./target-amount.js";

/** How many targets of a plan, and how many charts, a feed names. */
const mostListed = 40;

/** Returns what a release changed as HTML that stands alone, for a reader of feeds: no classes, no scripts, no addresses. */
export function entryHtml(entry: ChangeEntry, page: PageContext): string {
	return render(h(PageProvider.Provider, { value: page, children: <EntryText entry={entry} /> }));
}

function EntryText({ entry: { change } }: { entry: ChangeEntry }) {
	const page = usePage();
	const { copy, language } = page;
	const charts = firstOf(
		change.charts.filter(({ moved }) => moved),
		mostListed,
	);
	return (
		<>
			<p>
				<SentenceText parts={tallySentence(change, page)} />
			</p>
			{change.plans.map((plan) => (
				<PlanText key={`${plan.kind} ${plan.plan.document_id}`} change={plan} />
			))}
			{charts.shown.length > 0 ? (
				<p>
					{copy.changeLog.charts}
					{copy.evidence.colon}
					{charts.shown.map(({ title }) => title[language]).join(copy.reading.listJoin)}
					{charts.left > 0 ? ` ${copy.changeLog.more.charts(charts.left)}` : null}
				</p>
			) : null}
		</>
	);
}

function PlanText({ change }: { change: PlanChange }) {
	const page = usePage();
	const words = page.copy.changeLog;
	const targets = isRevised(change) ? firstOf(change.targets, mostListed) : { shown: [], left: 0 };
	return (
		<>
			<h3>
				{words.kinds[change.kind]} {planName(change.plan, page)}
			</h3>
			{isRevised(change) ? null : <p>{changeWords[page.language].size(change.clauses, change.targets)}</p>}
			{targets.shown.length > 0 ? (
				<ul>
					{targets.shown.map((target, index) => (
						<TargetText key={index} change={target} />
					))}
				</ul>
			) : null}
			{targets.left > 0 ? <p>{words.more.targets(targets.left)}</p> : null}
		</>
	);
}

function TargetText({ change: { before, after } }: { change: TargetChange }) {
	const { copy } = usePage();
	return (
		<li>
			{after?.indicator ?? before?.indicator}
			{copy.evidence.colon}
			{before ? <del>{targetAmount(before, copy)}</del> : copy.absent} →{" "}
			{after ? <ins>{targetAmount(after, copy)}</ins> : copy.absent}
		</li>
	);
}
