import type { RegionRow } from "../../query/region.js";
import { RegionName } from "./region-name.js";

/** The heads of the columns: a rule, the region's name, its city and code. */
export function RegionHeads({ regions }: { regions: readonly RegionRow[] }) {
	return (
		<div class="grid heads">
			<span class="head-label" />
			{regions.map((region) => (
				<div key={region.region_code} class="head">
					<RegionName name={region.region} />
					<small>
						{region.city?.replace(/市$/u, "")} {region.region_code}
					</small>
				</div>
			))}
		</div>
	);
}
