import type { RegionRow } from "../../query/region.js";
import { usePage } from "../page-context.js";
import { RegionName } from "../part/region-name.js";

/**
 * The place where the sentences of all regions are read side by side; its script fills it. What the script writes by
 * itself stands here as words.
 */
export function SidePanel({ regions }: { regions: readonly RegionRow[] }) {
	const words = usePage().copy.compare;
	return (
		<section
			class="side with-script"
			id="side"
			aria-labelledby="side-name"
			data-empty
			data-row
			data-name={words.side}
			data-hint={words.sideHint}
			data-near={words.sideNear}
			data-linked={words.sideLinked}
			data-none={words.notStated}
			data-not-near={words.notNear}
			{...Object.fromEntries(Object.entries(words.marks).map(([mark, name]) => [`data-mark-${mark}`, name]))}
		>
			<div class="grid">
				<div class="label">
					<h2 id="side-name">{words.side}</h2>
					<small class="side-note" data-side-note>
						{words.sideHint}
					</small>
					<small class="side-legend">{words.sideLegend}</small>
				</div>
				{regions.map(({ region_code, region }) => (
					<div key={region_code} class="voice" data-region={region_code} data-voice={region_code}>
						<p class="voice-region">
							<RegionName code={region_code} name={region} />
						</p>
					</div>
				))}
			</div>
		</section>
	);
}
