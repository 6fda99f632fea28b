import type { ReadingTarget } from "../../query/reading.js";
import { groupBy } from "../../row/group-by.js";
import { targetAnchor } from "../address/place-link.js";
import { usePage } from "../page-context.js";
import { HistoryNote } from "./history-note.js";
import { PlainText } from "./plain-text.js";
import type { PlanReading } from "./plan-reading.js";
import { RefusedSum } from "./refused-list.js";
import { hueOf, hues } from "./theme-hue.js";

/** The head of a plan: its title, its papers, how much it holds, its targets by theme, and what could not be read. */
export function PlanHead({ reading }: { reading: PlanReading }) {
	const { copy, names, format, language } = usePage();
	const { plan, targets, findings, refused } = reading;
	const words = copy.overview;
	const region = names.region(plan.region_code ?? "", plan.region);
	const otherTitle = copy.reading.otherTitle(region, names.plan(plan));
	const counts = groupBy(targets, ({ theme }) => hueOf(theme));
	const facts = [
		plan.document_number ?? words.noNumber,
		plan.issued === null
			? words.noDate
			: copy.reading.issued(language === "zh" ? plan.issued : format.date(plan.issued)),
		words.characters(format.number(plan.characters)),
		words.clauses(plan.clauses),
		words.targets(plan.targets),
	];
	const quoted = language === "zh" ? undefined : "zh-CN";
	return (
		<header class="plan-head">
			<div>
				<p class="plan-region">
					{region} <span>{names.city(plan.region_code ?? "", plan.city)}</span>
				</p>
				<h1>
					{otherTitle === null ? null : <span class="other-title">{otherTitle}</span>}
					<span lang={quoted}>
						<PlainText text={plan.title ?? copy.reading.noTitle} />
					</span>
				</h1>
				<HistoryNote reading={reading} />
				<p class="plan-facts">
					{plan.issuer === null ? null : <span lang={quoted}>{plan.issuer}</span>}
					{facts.map((fact) => (
						<span key={fact}>{fact}</span>
					))}
				</p>
				{plan.note === null ? null : (
					<p class="plan-note" lang={quoted}>
						{plan.note}
					</p>
				)}
				<div class="plan-doubts">
					<RefusedSum refused={refused} />
					{findings.length === 0 ? null : (
						<details class="doubts">
							<summary>
								{copy.reading.doubts} <b>{findings.length}</b>
							</summary>
							<ul>
								{findings.map((finding) => (
									<li key={`${finding.rule} ${finding.start}`}>
										<a href={`#f-${finding.start}`}>
											<small>{copy.reading.line(finding.line)}</small>{" "}
											{copy.reading.doubt(finding.rule, finding.message)}
										</a>
									</li>
								))}
							</ul>
						</details>
					)}
				</div>
			</div>
			<ul class="theme-counts">
				{hues.map((hue) => (
					<li key={hue} class={`theme-${hue}`}>
						<CountLink count={counts.get(hue)?.length ?? 0} first={counts.get(hue)?.[0]} />
						{hue === "other" ? copy.reading.otherThemes : names.theme(hue)}
					</li>
				))}
			</ul>
		</header>
	);
}

function CountLink({ count, first }: { count: number; first: ReadingTarget | undefined }) {
	return first === undefined ? <b>{count}</b> : <a href={`#${targetAnchor(first.target_id)}`}>{count}</a>;
}
