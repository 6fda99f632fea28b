import { relateToRegion } from "../../compare/per-region.js";
import type { Drawn } from "../../page/indicator/drawn.js";
import type { Region } from "../../schema/codebook.js";
import type { Comparator } from "../../schema/target.js";
import type { StatedObservation, StatedTarget } from "./stated-plan.js";

/** A number that a site may give as a target's, and its unit as the codebook writes it. */
export interface StatedNumber extends Drawn {
	readonly unit: string;
}

/**
 * Returns the numbers of a target: as it was read, as the indicators that it measures have it, the yearly part of that, and
 * that per 10,000 residents of its region, which are in the codebook that the site has.
 *
 * @example
 * // 城镇新增就业 1.8万人 in three years: 18000 人, 6000 人, 191.61… 人/万人
 */
export function numbersOf(
	target: StatedTarget,
	observations: readonly StatedObservation[],
	regions: readonly Region[],
): StatedNumber[] {
	const { value, value_max, unit } = target;
	const read: StatedNumber = { value, value_max, comparator: target.comparator as Comparator, years: null, unit };
	return [read, ...observations.flatMap((observation) => observedNumbers(observation, regions))];
}

function observedNumbers(observation: StatedObservation, regions: readonly Region[]): StatedNumber[] {
	const { value, value_max, annual_value, annual_value_max, years, unit, region_code } = observation;
	const comparator = observation.comparator as Comparator;
	const whole: StatedNumber = { value, value_max, comparator, years: null, unit };
	const yearly =
		annual_value === null ? [] : [{ ...whole, value: annual_value, value_max: annual_value_max, years: years ?? 1 }];
	const region = regions.find(({ code }) => code === region_code);
	const related = region && relateToRegion(observation, region, "resident");
	if (related === undefined || related.value === null) return [whole, ...yearly];
	return [
		whole,
		...yearly,
		{ value: related.value, value_max: null, comparator, years: years ?? 1, unit: related.unit },
	];
}
