import type { PlanRow } from "../../query/plan.js";
import { groupBy } from "../../row/group-by.js";
import type { Report } from "./report.js";

/** Returns the plans of the regions, region by region in the order of the columns, the latest first. */
export function regionPlans({ regions, plans }: Pick<Report, "regions" | "plans">): PlanRow[] {
	const ofRegion = groupBy(plans, ({ region_code }) => region_code);
	return regions.flatMap(({ region_code }) => ofRegion.get(region_code) ?? []);
}
