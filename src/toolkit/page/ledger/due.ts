/** A stretch of time in which targets fall due: a year (`2024`), half of one (`2024-H1`), or none stated. */
export const noDue = "none";

/**
 * Returns the last day on which a deadline is met: `2024` → `2024-12-31`, `2024-06` → `2024-06-30`.
 * The plan writes a year or a month; the day only makes dates that a spreadsheet sorts.
 */
export function dueDay(deadline: string): string {
	const [year = "", month = "12"] = deadline.split("-");
	const day = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
	return `${year}-${month.padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}

/**
 * Returns the stretches that a deadline falls into, the widest first: `2020-06` → `["2020", "2020-H1"]`. A year by itself
 * ends in its second half.
 */
export function duePeriods(deadline: string | null): string[] {
	if (deadline === null) return [noDue];
	const [year = "", month = "12"] = deadline.split("-");
	return [year, `${year}-H${Number(month) <= 6 ? 1 : 2}`];
}

/** Whether a deadline falls into one of the stretches. Without any, every one does. */
export function isDueIn(deadline: string | null, periods: readonly string[]): boolean {
	return periods.length === 0 || duePeriods(deadline).some((period) => periods.includes(period));
}

/**
 * Returns the stretches to choose from, in time, `none` last: every year in which something falls due, and the halves of a
 * year of which both hold something.
 */
export function dueChoices(deadlines: readonly (string | null)[]): string[] {
	const present = new Set(deadlines.flatMap(duePeriods));
	const years = [...present].filter((period) => /^\d+$/.test(period)).sort();
	const halves = (year: string) => [`${year}-H1`, `${year}-H2`].filter((half) => present.has(half));
	return [
		...years.flatMap((year) => [year, ...(halves(year).length > 1 ? halves(year) : [])]),
		...(present.has(noDue) ? [noDue] : []),
	];
}
