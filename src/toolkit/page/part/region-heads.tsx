import type { RegionRow } from "../../query/region.js";
import { regionPath } from "../address/place-link.js";
import { usePage } from "../page-context.js";
import { RegionName } from "./region-name.js";

/** The heads of the columns: a rule, the region's name, its city and code. */
export function RegionHeads({ regions }: { regions: readonly RegionRow[] }) {
	const { names } = usePage();
	return (
		<div class="grid heads">
			<span class="head-label" />
			{regions.map((region) => (
				<div key={region.region_code} class="head">
					<a href={regionPath(region.region_code)}>
						<RegionName code={region.region_code} name={region.region} />
					</a>
					<small>
						{names.city(region.region_code, region.city)} {region.region_code}
					</small>
				</div>
			))}
		</div>
	);
}
