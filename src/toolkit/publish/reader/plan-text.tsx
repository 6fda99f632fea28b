import type { PlanRow } from "../../query/plan.js";
import type { ReadingClause, ReadingTarget } from "../../query/reading.js";
import type { FindingRow } from "../../schema/finding.js";
import { copy } from "../copy.js";
import { type Block, toBlocks } from "./block.js";
import { ClauseBlock } from "./clause-block.js";
import { LeadBlock } from "./lead-block.js";
import { Outline, toChapters } from "./outline.js";
import { PlainText } from "./plain-text.js";
import { PlanHead } from "./plan-head.js";
import { ReadingRules } from "./reading-rules.js";
import { TextMap } from "./text-map.js";

/** A plan: its head, its outline with a map, and its text with every target in place. */
export function PlanText({
	plan,
	points,
	clauses,
	targets,
	findings,
}: {
	plan: PlanRow;
	points: readonly string[];
	clauses: readonly ReadingClause[];
	targets: readonly ReadingTarget[];
	findings: readonly FindingRow[];
}) {
	const blocks = toBlocks(points, clauses);
	const chapters = toChapters(blocks);
	const start = chapters[0]?.start ?? clauses[0]?.start ?? 0;
	const within = (block: Block) => targets.filter((target) => target.start >= block.start && target.end <= block.end);
	const citation = {
		region: plan.region ?? "",
		title: plan.title ?? copy.reading.noTitle,
		number: plan.document_number,
		issued: plan.issued,
		clause: copy.reading.lead,
	};
	return (
		<article class="reader">
			<PlanHead plan={plan} targets={targets} findings={findings} />
			<ReadingRules most={Math.max(0, ...blocks.map((block) => within(block).length))} />
			<div class="reader-body">
				<nav class="contents" aria-label={copy.reading.title}>
					<div class="contents-frame">
						<Outline chapters={chapters} targets={targets} />
						<TextMap blocks={blocks} targets={targets} start={start} end={clauses.at(-1)?.end ?? points.length} />
					</div>
					<p class="absent">{copy.reading.mapNote}</p>
				</nav>
				<div class="text-column">
					{blocks.map((block) => {
						const key = `${block.kind}-${block.start}`;
						const text = points.slice(block.start, block.end).join("").trim();
						switch (block.kind) {
							case "clause":
								return (
									<ClauseBlock
										key={key}
										clause={block.clause}
										points={points}
										targets={within(block)}
										citation={citation}
									/>
								);
							case "heading":
								return (
									<h2 key={key} class={`plan-heading level-${Math.min(block.level, 2)}`}>
										<PlainText text={text} />
									</h2>
								);
							case "lead":
								return (
									<LeadBlock key={key} block={block} points={points} targets={within(block)} citation={citation} />
								);
							default:
								return (
									<p key={key} class="furniture">
										{text}
									</p>
								);
						}
					})}
				</div>
			</div>
		</article>
	);
}
