import type { Level } from "../schema/indicator.js";
import type { Comparability, ObservationRow } from "../schema/observation.js";
import { type Reason, reasons, relativeCodes, worst } from "./reason.js";
import { parseReasons } from "./reason-column.js";
import { distantYears } from "./relate.js";

/** Whether two observations may stand side by side, and why not where they may not. */
export interface PairComparison {
	comparability: Comparability;
	reasons: Reason[];
}

/**
 * Returns how two observations compare: as well as the worse of the two, and no better than what lies between them (years
 * three or more apart, falls over different spans, different levels of recognition). Reasons of a row that only place it
 * among others of the collection are left out, and judged for this pair instead. Two values of one document, or of two
 * indicators, are no pair.
 *
 * @example
 * comparePair(weicheng2025, gangcheng2020).reasons[0]?.zh; // 目标年相差5年(2025、2020)
 */
export function comparePair(a: ObservationRow, b: ObservationRow): PairComparison {
	const own = [a, b].flatMap((row) => parseReasons(row).filter(({ code }) => !relativeCodes.includes(code)));
	const list = distinct([...between(a, b), ...own]);
	return { comparability: worst(list.map(({ label }) => label)), reasons: list };
}

function between(a: ObservationRow, b: ObservationRow): Reason[] {
	if (a.document_id === b.document_id) return [reasons.sameDocument()];
	if (a.indicator_id !== b.indicator_id) return [reasons.otherIndicator(a.indicator_id, b.indicator_id)];
	const list: Reason[] = [];
	if (a.year !== null && b.year !== null && Math.abs(a.year - b.year) >= distantYears) {
		list.push(reasons.yearGap(a.year, b.year));
	}
	if (isFall(a) && isFall(b) && a.years !== null && b.years !== null && a.years !== b.years) {
		list.push(reasons.spanDiffers(a.years, b.years));
	}
	if (a.level !== b.level) list.push(reasons.levelDiffers(a.level as Level | null, b.level as Level | null));
	return list;
}

/** Only a fall has a yearly value in percent. */
const isFall = ({ unit, annual_value }: ObservationRow) => unit === "%" && annual_value !== null;

const distinct = (list: readonly Reason[]) =>
	list.filter(({ zh }, index) => list.findIndex((other) => other.zh === zh) === index);
