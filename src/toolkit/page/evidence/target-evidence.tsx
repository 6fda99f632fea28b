import type { ReadingTarget } from "../../query/reading.js";
import { targetPath } from "../address/place-link.js";
import { usePage } from "../page-context.js";
import { EvidenceActions } from "./evidence-actions.js";
import { EvidenceHead } from "./evidence-head.js";
import type { EvidenceSource } from "./evidence-source.js";
import { Fact } from "./fact.js";
import { MarkedSentence } from "./marked-sentence.js";
import { PairList } from "./pair-list.js";
import { PlanPlace } from "./plan-place.js";

/** A target with its sentence: where it stands, what it says, how it was read, and beside what it may stand. */
export function TargetEvidence({ source, target }: { source: EvidenceSource; target: ReadingTarget }) {
	const { copy, format, names } = usePage();
	const { plan, points } = source;
	const words = copy.evidence;
	const clause = source.clauses.get(target.clause_id ?? "");
	const observation = source.observations.get(target.target_id);
	const bound = `${target.baseline ? copy.since(target.baseline) : ""}${copy.changes[target.kind] ?? ""}`;
	return (
		<article class={`evidence-body theme-${target.theme}`}>
			<EvidenceHead source={source} clause={clause} />
			<div class="evidence-text">
				<p class="evidence-title">
					<span class="evidence-value">
						{bound}
						<b>{format.bounded(target)}</b> <small>{names.unit(target.unit)}</small>
					</span>
					<span class="evidence-name" lang="zh-CN">
						{target.indicator}
					</span>
				</p>
				<blockquote>
					<MarkedSentence
						points={points}
						start={target.quote_start}
						end={target.quote_end}
						numerals={source.targets}
						chosen={target.target_id}
					/>
				</blockquote>
				<PlanPlace start={target.start} length={plan.length} />
				<EvidenceActions href={targetPath(target)} plan={plan} clause={clause} />
			</div>
			<div class="evidence-facts">
				<dl>
					<Fact name={words.readAs}>
						{copy.kinds[target.kind]}
						{words.comma}
						{copy.comparatorWords[target.comparator]}
						{target.per === null ? "" : copy.reading.perYear}
					</Fact>
					<Fact name={words.deadline}>
						{target.deadline === null ? copy.absent : format.date(target.deadline)}
						{target.deadline_source === null ? "" : `${words.comma}${copy.deadlineSources[target.deadline_source]}`}
					</Fact>
					<Fact name={copy.labels.theme}>{names.theme(target.theme)}</Fact>
					<Fact name={words.place}>
						{words.placeAt(format.number(target.start), format.number(target.end), format.number(points.length))}{" "}
						<span title={copy.reading.checked}>✓</span>
					</Fact>
				</dl>
				{observation === undefined ? (
					<p class="absent">{words.noIndicator}</p>
				) : (
					<PairList
						own={observation}
						peers={source.peers.get(observation.indicator_id) ?? []}
						isInForce={source.plan.superseded_by === null}
					/>
				)}
			</div>
		</article>
	);
}
