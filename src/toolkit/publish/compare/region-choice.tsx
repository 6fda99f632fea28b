import type { RegionRow } from "../../query/region.js";
import { copy } from "../copy.js";
import { RegionName } from "../part/region-name.js";

/** The heads of the columns, each with a box to leave the region out; its column keeps its place. */
export function RegionChoice({ regions }: { regions: readonly RegionRow[] }) {
	return (
		<div class="grid heads">
			<span class="head-label">
				<small class="script-only">{copy.compare.chooseNote}</small>
			</span>
			{regions.map((region) => (
				<label key={region.region_code} class="head">
					<span>
						<input class="script-only" type="checkbox" checked data-choose-region={region.region_code} />
						<RegionName name={region.region} />
					</span>
					<small>{copy.overview.targets(region.targets)}</small>
				</label>
			))}
		</div>
	);
}
