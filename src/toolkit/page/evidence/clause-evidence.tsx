import type { ReadingClause } from "../../query/reading.js";
import { focusThemes } from "../../schema/theme.js";
import { clausePath } from "../address/place-link.js";
import { usePage } from "../page-context.js";
import { EvidenceActions } from "./evidence-actions.js";
import { EvidenceHead } from "./evidence-head.js";
import type { EvidenceSource } from "./evidence-source.js";
import { Fact } from "./fact.js";
import { MarkedSentence } from "./marked-sentence.js";

/** A clause in full: where it stands, its text with its targets, what it is about. */
export function ClauseEvidence({ source, clause }: { source: EvidenceSource; clause: ReadingClause }) {
	const { copy, format, names } = usePage();
	const words = copy.evidence;
	const targets = source.ofClause.get(clause.clause_id) ?? [];
	const themes = [...new Set([clause.theme, ...focusThemes.filter((theme) => clause.focus.includes(theme))])];
	return (
		<article class={`evidence-body theme-${clause.focus[0] ?? clause.theme}`}>
			<EvidenceHead source={source} clause={clause} />
			<div class="evidence-text">
				<blockquote>
					<MarkedSentence points={source.points} start={clause.start} end={clause.end} numerals={targets} />
				</blockquote>
				<EvidenceActions href={clausePath(clause)} plan={source.plan} clause={clause} />
			</div>
			<div class="evidence-facts">
				<dl>
					<Fact name={copy.labels.theme}>{themes.map((theme) => names.theme(theme)).join(words.comma)}</Fact>
					<Fact name={words.targets}>{targets.length === 0 ? copy.noTarget : copy.targetCount(targets.length)}</Fact>
					<Fact name={words.place}>
						{words.placeAt(format.number(clause.start), format.number(clause.end), format.number(source.points.length))}
					</Fact>
				</dl>
			</div>
		</article>
	);
}
