import { formatMeasure, type Measure, type MeasureCell } from "../../chart/measure.js";
import type { MeasureBar } from "../../chart/measure-bars.js";
import { comparePath } from "../address/place-link.js";
import type { Copy } from "../copy/copy.js";

/** What a chart calls themes and regions, in its language. */
export interface BarNames {
	theme(theme: string): string;
	region(code: string): string;
}

/** Returns the bars of the cells of one measure. */
export function toBars(cells: readonly MeasureCell[], names: BarNames, words: Copy["compare"]): MeasureBar[] {
	return cells.map((cell) => {
		const { region_code, theme, measure, value, low, high } = cell;
		const label = formatMeasure(value, measure);
		const aside = value === null ? "" : basisOf(cell, words);
		const interval = intervalOf(cell, words);
		return {
			region_code,
			region_name: names.region(region_code),
			theme,
			theme_name: names.theme(theme),
			value,
			low,
			high,
			label,
			aside,
			description: words.describe(
				names.region(region_code),
				names.theme(theme),
				words.measure[measure].name,
				label,
				[aside, interval].filter(Boolean).join("; "),
			),
			href: comparePath({ theme, region: region_code, measure }),
		};
	});
}

/** Returns the interval of a value in words, empty where it has none or the value hangs on no single clause. */
export function intervalOf({ low, high, measure }: MeasureCell, words: Copy["compare"]): string {
	if (low === null || high === null || low === high) return "";
	return words.interval(formatMeasure(low, measure), formatMeasure(high, measure));
}

const ofTargets: readonly Measure[] = ["dated_targets", "horizon"];

/** Returns what a value rests on: `占 11%`, `7/17 条`, `12 个目标`. */
export function basisOf({ measure, value, part, whole }: MeasureCell, words: Copy["compare"]): string {
	if (whole === null || whole === 0) return "";
	if (part !== null && (measure === "targets" || measure === "clauses")) {
		return words.ofAll(formatMeasure(part / whole, "share").slice(0, -1));
	}
	if (part !== null) return measure === "share" ? words.ofTargets(part, whole) : words.ofClauses(part, whole);
	if (ofTargets.includes(measure)) return words.fromTargets(whole);
	if (measure.startsWith("comparator_")) return words.ofTargets(Math.round((value ?? 0) * whole), whole);
	return measure.startsWith("attention") ? "" : words.fromClauses(whole);
}
