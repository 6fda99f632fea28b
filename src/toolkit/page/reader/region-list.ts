import type { PlanRow } from "../../query/plan.js";

/** A region that has a plan; its name as the plans write it. */
export interface PlanRegion {
	region_code: string;
	region: string | null;
}

/** Returns the regions that have a plan, each once, in the order that `rankOf` gives. */
export function regionsOf(
	plans: readonly Pick<PlanRow, "region_code" | "region">[],
	rankOf: (code: string) => number,
): PlanRegion[] {
	const regions = new Map(plans.flatMap(({ region_code, region }) => (region_code ? [[region_code, region]] : [])));
	return [...regions]
		.map(([region_code, region]) => ({ region_code, region }))
		.sort((a, b) => rankOf(a.region_code) - rankOf(b.region_code));
}
