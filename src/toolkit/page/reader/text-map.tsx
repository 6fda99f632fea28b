import type { ReadingTarget } from "../../query/reading.js";
import { clauseAnchor, targetAnchor } from "../address/place-link.js";
import type { Block } from "./block.js";
import { clauseHue } from "./theme-hue.js";

/** A map of the whole text: pale blocks are clauses by theme, ticks are targets; the frame is set by the script. */
export function TextMap({
	blocks,
	targets,
	start,
	end,
}: {
	blocks: readonly Block[];
	targets: readonly ReadingTarget[];
	start: number;
	end: number;
}) {
	const length = Math.max(1, end - start);
	return (
		<svg class="text-map" viewBox={`0 0 36 ${length}`} preserveAspectRatio="none" aria-hidden="true">
			{blocks.map((block) => {
				if (block.kind !== "clause") {
					return null;
				}
				return (
					<a key={block.start} href={`#${clauseAnchor(block.clause.ordinal)}`} tabIndex={-1}>
						<rect
							class={`clause-block theme-${clauseHue(block.clause)}`}
							x="0"
							width="17"
							y={block.start - start}
							height={block.end - block.start}
						/>
					</a>
				);
			})}
			{targets.map((target) => (
				<a key={target.target_id} href={`#${targetAnchor(target.target_id)}`} tabIndex={-1}>
					<path class={`map-tick theme-${target.theme}`} d={`M21 ${target.start - start}H34`} />
				</a>
			))}
		</svg>
	);
}
