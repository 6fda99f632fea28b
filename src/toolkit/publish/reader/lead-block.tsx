import type { ReadingTarget } from "../../query/reading.js";
import { PassageText } from "./passage-text.js";
import { toPassages } from "./run.js";
import { type Citation, TargetReading } from "./target-reading.js";

/** A paragraph that opens a section and belongs to no clause; it may hold targets all the same. */
export function LeadBlock({
	block,
	points,
	targets,
	citation,
}: {
	block: { start: number; end: number };
	points: readonly string[];
	targets: readonly ReadingTarget[];
	citation: Citation;
}) {
	const anchor = `p-${block.start}`;
	return (
		<section class="clause lead theme-other" id={anchor}>
			<div class="margin" />
			<p class="text">
				<PassageText
					passages={toPassages(points, block, targets)}
					keyOf={(run) => (run.target ? targets.indexOf(run.target) : -1)}
				/>
			</p>
			<div class="side">
				{targets.map((target, rank) => (
					<TargetReading
						key={target.target_id}
						target={target}
						rank={rank}
						siblings={targets}
						back={anchor}
						citation={citation}
					/>
				))}
			</div>
		</section>
	);
}
