import type { DocumentRow } from "../schema/document.js";
import type { TargetRow } from "../schema/target.js";
import { type Reason, reasons } from "./reason.js";
import type { Wording } from "./wording.js";

/** How many years a value covers, and why that calls for caution. */
export interface Years {
	/** Null where it is a value of one day, or the period is unknown. */
	years: number | null;
	reasons: Reason[];
}

/** The year of a target's deadline, null without one. */
export const yearOf = ({ deadline }: Pick<TargetRow, "deadline">) => (deadline ? Number(deadline.slice(0, 4)) : null);

/** The years from the beginning of a plan to a target's deadline, both counted; null where either is unknown. */
export function yearsToDeadline(target: Pick<TargetRow, "deadline">, { period_start }: DocumentRow): number | null {
	const year = yearOf(target);
	return year === null || period_start === null ? null : Math.max(1, year - period_start + 1);
}

/**
 * Returns the years of a flow. 每年 and a deadline within the first year (年内) make one; `到2025年新增` in a plan of
 * 2023—2025 is the total of three. The same words as a level of a yearly total (`年度用水总量控制在`) mean the year itself.
 */
export function flowYears(target: TargetRow, document: DocumentRow, wording: Wording, isYearlyTotal: boolean): Years {
	if (target.per === "year") return { years: 1, reasons: [] };
	const isLevel = target.kind !== "increment" && (isYearlyTotal || wording !== "flow");
	if (isLevel && isYearlyTotal) return { years: 1, reasons: [] };
	const years = yearsToDeadline(target, document);
	if (years === null) return { years: null, reasons: [reasons.periodUnknown()] };
	if (years === 1) return { years, reasons: [] };
	return isLevel ? { years: null, reasons: [] } : { years, reasons: [reasons.periodTotal(years)] };
}

/** Returns the years since the base of a fall: the stated year, else the year before the plan's period. */
export function fallYears(target: TargetRow, document: DocumentRow): Years {
	const year = yearOf(target);
	if (target.per === "year") return { years: 1, reasons: [] };
	if (target.baseline !== null && year !== null) {
		return { years: Math.max(1, year - Number(target.baseline)), reasons: [] };
	}
	const years = yearsToDeadline(target, document);
	if (years === null) return { years: null, reasons: [reasons.periodUnknown()] };
	return { years, reasons: years === 1 ? [] : [reasons.baseUnknown(years)] };
}

/** Returns the cautions of a growth: in a plan of several years it may be an average, or the growth of all of them. */
export function growthYears(target: TargetRow, document: DocumentRow): Years {
	const years = yearsToDeadline(target, document);
	if (years === null || years === 1) return { years: null, reasons: [] };
	const isAverage = target.per === "year" || /年均/.test(target.quote);
	return { years: null, reasons: [isAverage ? reasons.averageGrowth(years) : reasons.growthUnclear(years)] };
}
