import { usePage } from "../page-context.js";
import { planLabel } from "../word/plan-label.js";
import { type Block, toBlocks, withTargets } from "./block.js";
import { OtherPane } from "./other-pane.js";
import { Outline, toChapters } from "./outline.js";
import { PairData } from "./pair-data.js";
import { partition } from "./partition.js";
import { PassageText } from "./passage-text.js";
import { PlanHead } from "./plan-head.js";
import type { PlanReading } from "./plan-reading.js";
import { ReaderBar } from "./reader-bar.js";
import { ReadingRules } from "./reading-rules.js";
import { type Annotations, noAnnotations, toPassages } from "./run.js";
import { TextBlock } from "./text-block.js";
import { TextMap } from "./text-map.js";

/** A plan: its head, its controls, its outline with a map, and its text with every target in place. */
export function PlanText({ reading }: { reading: PlanReading }) {
	const page = usePage();
	const { copy } = page;
	const { plan, points, clauses, targets } = reading;
	const blocks = withTargets(toBlocks(points, clauses), targets);
	const chapters = toChapters(blocks);
	const start = chapters[0]?.start ?? clauses[0]?.start ?? 0;
	const annotationsOf = annotate(blocks, reading);
	const most = Math.max(0, ...blocks.map((block) => annotationsOf(block).targets.length));
	return (
		<article class="reader" data-document={plan.document_id}>
			<PlanHead reading={reading} />
			<ReaderBar reading={reading} />
			<ReadingRules most={most} />
			<div class="reader-body">
				<nav class="contents" aria-label={copy.reading.outline}>
					<div class="contents-frame">
						<Outline chapters={chapters} targets={targets} />
						<TextMap blocks={blocks} targets={targets} start={start} end={clauses.at(-1)?.end ?? points.length} />
					</div>
					<p class="absent">{copy.reading.mapNote}</p>
				</nav>
				<div class="pane own" data-label={planLabel(plan, page)}>
					<p class="pane-head">
						<b>{planLabel(plan, page)}</b> {copy.reading.pair.own}
					</p>
					<div class="text-column">
						{blocks.map((block) => (
							<BlockText
								key={`${block.kind}-${block.start}`}
								block={block}
								reading={reading}
								annotations={annotationsOf(block)}
							/>
						))}
					</div>
				</div>
				<OtherPane />
			</div>
			<PairData shared={reading.shared} />
		</article>
	);
}

function BlockText({ block, reading, annotations }: { block: Block; reading: PlanReading; annotations: Annotations }) {
	const { language } = usePage();
	const quoted = language === "zh" ? undefined : "zh-CN";
	const { points } = reading;
	switch (block.kind) {
		case "clause":
		case "lead":
			return <TextBlock block={block} reading={reading} annotations={annotations} />;
		case "heading":
			return (
				<h2 class={`plan-heading level-${Math.min(block.level, 2)}`} lang={quoted}>
					<PassageText
						passages={toPassages(points, block, { ...noAnnotations, targets: annotations.targets })}
						targets={annotations.targets}
					/>
				</h2>
			);
		default:
			return (
				<p class="furniture" lang={quoted}>
					<PassageText
						passages={toPassages(points, block, { ...noAnnotations, doubts: annotations.doubts })}
						targets={[]}
					/>
				</p>
			);
	}
}

/** Returns a function that gives what is said of a block: a passage lies within one clause, and so within one block. */
function annotate(blocks: readonly Block[], reading: PlanReading): (block: Block) => Annotations {
	const targets = partition(blocks, reading.targets);
	const refused = partition(blocks, reading.refused);
	const doubts = partition(blocks, reading.findings);
	const shared = partition(blocks, reading.shared);
	return (block) => ({
		targets: targets(block),
		refused: refused(block),
		doubts: doubts(block),
		shared: shared(block),
	});
}
