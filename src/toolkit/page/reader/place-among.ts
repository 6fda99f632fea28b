import { comparePair } from "../../compare/pair.js";
import type { Reason } from "../../compare/reason.js";
import type { PlaceRow } from "../../query/reading.js";
import { groupBy } from "../../row/group-by.js";
import type { Comparability } from "../../schema/observation.js";
import type { PlanRegion } from "./region-list.js";

/** What a region's plan says of the indicator of a target; `row` is null where no plan of the region states it. */
export interface Place {
	region_code: string;
	region: string | null;
	row: PlaceRow | null;
	isOwn: boolean;
	comparability: Comparability;
	reasons: readonly Reason[];
	/** Value a year where one of them covers several years, else the value. */
	value: number | null;
	/** The high end of a range, of the same years as `value`. */
	value_max: number | null;
	/** Whether `value` is a part of what is written. */
	isYearly: boolean;
	/** Length on the scale of the greatest value, 0 to 1. */
	length: number;
}

/** More regions than this do not fit beside a sentence; then only those that state something are shown. */
const most = 6;

/**
 * Returns the place of a target among the regions, in their order: of each region the value of the latest plan, of the
 * target's own region the target itself. Empty where no other region states the indicator. `rows` are those of
 * `placesQuery` for the target.
 */
export function placesAmong(targetId: string, rows: readonly PlaceRow[], regions: readonly PlanRegion[]): Place[] {
	const own = rows.find(({ target_id }) => target_id === targetId);
	if (!own || new Set(rows.map(({ region_code }) => region_code)).size < 2) return [];
	const byRegion = groupBy(rows, ({ region_code }) => region_code);
	const chosen = regions.map((region) => {
		const isOwn = region.region_code === own.region_code;
		return { ...region, isOwn, row: isOwn ? own : (byRegion.get(region.region_code)?.[0] ?? null) };
	});
	const shown = chosen.length > most ? chosen.filter(({ row }) => row !== null).slice(0, most) : chosen;
	const isFlow = shown.some(({ row }) => (row?.years ?? 1) > 1 && row?.annual_value != null && row.unit !== "%");
	const places = shown.map((place): Place => {
		const { row, isOwn } = place;
		const pair = row && !isOwn ? comparePair(own, row) : { comparability: "yes" as const, reasons: [] };
		const drawn = row === null ? { value: null, value_max: null } : isFlow ? yearly(row) : row;
		const { value, value_max } = drawn;
		return { ...place, ...pair, value, value_max, isYearly: value !== null && value !== row?.value, length: 0 };
	});
	const greatest = Math.max(0, ...places.map(({ value }) => value ?? 0));
	return places.map((place) => ({ ...place, length: greatest > 0 ? Math.max(0, (place.value ?? 0) / greatest) : 0 }));
}

function yearly({ value, value_max, annual_value, annual_value_max }: PlaceRow): Pick<Place, "value" | "value_max"> {
	return annual_value === null ? { value, value_max } : { value: annual_value, value_max: annual_value_max };
}
