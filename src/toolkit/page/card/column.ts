import type { CardColumn } from "../../card/card.js";
import type { RegionRow } from "../../query/region.js";
import type { PageContext } from "../page-context.js";

/** Returns a column for each region, in the order of the page; the word for its rank as it follows the name: `县`, ` County`. */
export function regionColumns(
	regions: readonly Pick<RegionRow, "region_code" | "region">[],
	{ names }: Pick<PageContext, "names">,
): CardColumn[] {
	return regions.map(({ region_code, region }) => {
		const [name, rank] = names.regionParts(region_code, region);
		return { key: region_code, name, rank, note: "" };
	});
}

/** Returns a column that is no region: a measure, a plan. */
export function namedColumn(key: string, name: string, note = ""): CardColumn {
	return { key, name, rank: "", note };
}
