import type { Indicator } from "../schema/indicator.js";
import type { ObservationRow } from "../schema/observation.js";
import { type Reason, reasons } from "./reason.js";
import { formatReasons, parseReasons } from "./reason-column.js";

/** Years apart from which two values need a warning (`test/gold/INDICATORS.md`). */
export const distantYears = 3;

/**
 * Returns the rows with what each must be warned of beside the others of its indicator. The comparable values of the latest
 * year, and all that follow it at less than three years from one another, are the reference; a value three or more years from
 * the nearest of them is distant, a fall over other years than the reference is compared by its annual rate. Only rows that
 * `isInForce` holds for make the reference.
 */
export function relate(
	rows: readonly ObservationRow[],
	indicators: readonly Indicator[],
	isInForce: (row: ObservationRow) => boolean = () => true,
): ObservationRow[] {
	const measureOf = new Map(indicators.map(({ indicator_id, measure }) => [indicator_id, measure]));
	const members = new Map<string, ObservationRow[]>();
	for (const row of rows) {
		if (row.role !== "member" || !isInForce(row)) continue;
		const own = members.get(row.indicator_id);
		if (own) own.push(row);
		else members.set(row.indicator_id, [row]);
	}
	const references = new Map([...members].map(([id, own]) => [id, referenceOf(own)]));
	return rows.map((row) => {
		const reference = references.get(row.indicator_id);
		if (row.role !== "member" || !reference) return row;
		const isFall = measureOf.get(row.indicator_id) === "reduction";
		const more = [...yearReasons(row, reference.years), ...(isFall ? spanReasons(row, reference.span) : [])];
		return more.length === 0 ? row : { ...row, ...formatReasons([...parseReasons(row), ...more]) };
	});
}

interface Reference {
	/** Years of the reference values. */
	years: readonly number[];
	/** Years that the latest of them covers. */
	span: number | null;
}

function referenceOf(members: readonly ObservationRow[]): Reference {
	const plain = members.filter(({ comparability }) => comparability === "yes");
	const dated = (plain.length > 0 ? plain : members)
		.flatMap((row) => (row.year === null ? [] : [{ year: row.year, span: row.years }]))
		.sort((a, b) => b.year - a.year || (b.span ?? 0) - (a.span ?? 0));
	const years: number[] = [];
	for (const { year } of dated) {
		if (years.length === 0 || Math.min(...years) - year < distantYears) years.push(year);
	}
	return { years, span: dated[0]?.span ?? null };
}

function yearReasons({ year }: ObservationRow, years: readonly number[]): Reason[] {
	if (year === null || years.length === 0) return [];
	const nearest = years.reduce((best, other) => (Math.abs(other - year) < Math.abs(best - year) ? other : best));
	return Math.abs(nearest - year) < distantYears ? [] : [reasons.distantYear(year, nearest)];
}

function spanReasons({ years }: ObservationRow, span: number | null): Reason[] {
	return years === null || span === null || years === span ? [] : [reasons.spanDiffers(years, span)];
}
