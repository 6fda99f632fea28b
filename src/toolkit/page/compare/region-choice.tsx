import type { PlanRow } from "../../query/plan.js";
import type { RegionRow } from "../../query/region.js";
import { regionPath } from "../address/place-link.js";
import { usePage } from "../page-context.js";
import { RegionName } from "../part/region-name.js";

/** The heads of the columns, each with a box to leave the region out; its column keeps its place. */
export function RegionChoice({ regions, plans }: { regions: readonly RegionRow[]; plans: readonly PlanRow[] }) {
	const { copy, format, language, names } = usePage();
	const words = copy.compare;
	return (
		<div class="grid heads">
			<span class="head-label">
				<small class="script-only">{words.chooseNote}</small>
			</span>
			{regions.map(({ region_code, region, targets }) => {
				const years = plans
					.filter((plan) => plan.region_code === region_code)
					.map((plan) => format.period(plan.period_start, plan.period_end))
					.filter((period) => period !== null)
					.reverse()
					.join(language === "zh" ? "、" : ", ");
				return (
					<div key={region_code} class="head">
						<span>
							<input
								class="script-only"
								type="checkbox"
								checked
								aria-label={words.choose(names.region(region_code, region))}
								data-choose-region={region_code}
							/>
							<a href={regionPath(region_code)}>
								<RegionName code={region_code} name={region} />
							</a>
						</span>
						<small>{words.regionNote(targets, years)}</small>
					</div>
				);
			})}
		</div>
	);
}
