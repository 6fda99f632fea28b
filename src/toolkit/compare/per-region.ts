import Big from "big.js";
import type { Region } from "../schema/codebook.js";
import type { ObservationRow } from "../schema/observation.js";
import { type Reason, reasons } from "./reason.js";

/** What a value is related to. */
export type Base = "resident" | "area";

/** A value per 10,000 residents or per km², always with a caution; or the reason why there is none. */
export type RelatedValue =
	| { value: number; unit: string; reasons: readonly Reason[] }
	| { value: null; unit: null; reasons: readonly Reason[] };

/**
 * Returns an observation per 10,000 residents, or per km², of its region: by the figure of `data/regions.csv`, which is
 * never younger than the census, so that the year of the figure is said. Null with the reason where no figure is sourced,
 * and where the value is a share or a value per head already. A flow of several years is related by its yearly value.
 *
 * @example
 * relateToRegion(chengyang, region, "resident"); // 1700家: 15.320755 家/万人
 */
export function relateToRegion(
	row: Pick<ObservationRow, "value" | "annual_value" | "unit" | "role" | "year">,
	region: Region,
	base: Base,
): RelatedValue {
	const none = (reason: Reason): RelatedValue => ({ value: null, unit: null, reasons: [reason] });
	if (row.role !== "member" || /[%‰/]|^(?:岁|分|微克\/立方米)$/.test(row.unit)) return none(reasons.notRelated());
	const figure = base === "resident" ? region.residents : region.area_km2;
	if (figure === null || region.source === null) {
		return none(base === "resident" ? reasons.residentsUnsourced(region.name) : reasons.areaUnsourced(region.name));
	}
	const amount = new Big(row.annual_value ?? row.value);
	const related = base === "resident" ? amount.times(10_000).div(figure) : amount.div(figure);
	return {
		value: related.round(6).toNumber(),
		unit: `${row.unit}/${base === "resident" ? "万人" : "平方公里"}`,
		reasons: [
			base === "resident"
				? reasons.residents(figure, region.source, censusYear(region.source), row.year)
				: reasons.area(figure, region.source),
		],
	};
}

const censusYear = (source: string) => /census of (\d{4})/.exec(source)?.[1] ?? null;
