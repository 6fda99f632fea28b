import type { ReadingClause } from "../../query/reading.js";
import { clauseAnchor, targetAnchor } from "../address/place-link.js";
import { usePage } from "../page-context.js";
import { cite } from "../word/citation.js";
import type { Block } from "./block.js";
import { headingSpan, textStart } from "./clause-place.js";
import { PassageText } from "./passage-text.js";
import type { PlanReading } from "./plan-reading.js";
import { RefusedList } from "./refused-list.js";
import { type Annotations, toPassages } from "./run.js";
import { SharedList } from "./shared-list.js";
import { TargetReading } from "./target-reading.js";
import { valueWords } from "./target-value.js";
import { clauseHue, themesOf } from "./theme-hue.js";

/**
 * A clause, or a paragraph that opens a section and belongs to none: number and themes in the margin, its text, and
 * beside it how each of its targets was read and what else is said of it.
 */
export function TextBlock({
	block,
	reading,
	annotations,
}: {
	block: Extract<Block, { kind: "clause" | "lead" }>;
	reading: PlanReading;
	annotations: Annotations;
}) {
	const { language } = usePage();
	const { points } = reading;
	const clause = block.kind === "clause" ? block.clause : null;
	const start = clause ? textStart(points, clause) : block.start;
	const heading = clause && headingSpan(points, clause, start);
	const anchor = clause ? clauseAnchor(clause.ordinal) : `p-${block.start}`;
	return (
		<section
			class={clause ? `clause theme-${clauseHue(clause)}` : "clause lead theme-other"}
			id={anchor}
			style={`--n:${block.end - start}`}
		>
			<div class="margin">{clause ? <Margin clause={clause} /> : null}</div>
			<p class="text" lang={language === "zh" ? undefined : "zh-CN"}>
				<PassageText
					passages={toPassages(points, { start, end: block.end }, annotations, heading)}
					targets={annotations.targets}
				/>
			</p>
			<Side anchor={anchor} clause={clause} reading={reading} annotations={annotations} />
		</section>
	);
}

function Margin({ clause }: { clause: ReadingClause }) {
	const { copy, names } = usePage();
	return (
		<>
			<a href={`#${clauseAnchor(clause.ordinal)}`} aria-label={copy.clauseName(clause.number, clause.ordinal)}>
				{clause.number?.replace(/[.．、]$/u, "") ?? clause.ordinal}
			</a>
			{themesOf(clause).map((theme) => (
				<small key={theme} class={`theme-${theme}`}>
					{names.theme(theme)}
				</small>
			))}
		</>
	);
}

/** What is said beside the text: readings, the numerals not taken, doubts, twins in other plans, the citation. */
function Side({
	anchor,
	clause,
	reading,
	annotations: { targets, refused, doubts, shared },
}: {
	anchor: string;
	clause: ReadingClause | null;
	reading: PlanReading;
	annotations: Annotations;
}) {
	const page = usePage();
	const words = page.copy.reading;
	const place = clause ? page.copy.clauseName(clause.number, clause.ordinal) : words.lead;
	if (targets.length + refused.length + doubts.length + shared.length === 0) return null;
	return (
		<div class="beside">
			<div class="beside-stack">
				{targets.map((target, rank) => (
					<TargetReading key={target.target_id} target={target} rank={rank} reading={reading} />
				))}
				{targets.length < 2 ? null : (
					<div class="when-open">
						<p class="sub">{words.siblings(targets.length)}</p>
						<ul class="siblings">
							{targets.map((target) => (
								<li key={target.target_id}>
									<a href={`#${targetAnchor(target.target_id)}`}>
										<span lang="zh-CN">{target.indicator}</span>
										<b>{valueWords(target, page)}</b>
									</a>
								</li>
							))}
						</ul>
					</div>
				)}
				<div class="beside-notes">
					{doubts.map((doubt) => (
						<p key={`${doubt.rule} ${doubt.start}`} class="doubt-note">
							{words.doubts}
							{words.colon}
							{words.doubt(doubt.rule, doubt.message)}
						</p>
					))}
					<SharedList document_id={reading.plan.document_id} shared={shared} plans={reading.plans} />
					<RefusedList refused={refused} />
				</div>
				{targets.length === 0 ? null : (
					<div class="when-open">
						<p class="sub">{words.cite}</p>
						<p class="citation">{cite(reading.plan, place, page)}</p>
						<p class="actions">
							<button type="button" class="script-only" data-copy="citation" data-done={words.copied}>
								{words.copyCitation}
							</button>
							<button type="button" class="script-only" data-copy="link" data-done={words.copied}>
								{words.copyLink}
							</button>
							<a href={`#${anchor}`}>{words.close}</a>
						</p>
					</div>
				)}
			</div>
		</div>
	);
}
