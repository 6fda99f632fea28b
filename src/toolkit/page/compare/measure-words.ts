import { formatMeasure, type Measure, type MeasureCell } from "../../chart/measure.js";
import type { Copy } from "../copy/copy.js";
import type { BarNames } from "./bars.js";
import { basisOf, intervalOf } from "./bars.js";

/**
 * Returns what a chart of one measure shows, in words: of each theme the values that it runs from and to, and where.
 *
 * @example 目标数，每列一个地区，每行一个主题，同一把尺从零起。绿色从钢城的 3 到潍城的 17。
 */
export function measureSummary(
	cells: readonly MeasureCell[],
	measure: Measure,
	names: BarNames,
	words: Copy["compare"],
): string {
	const themes = [...new Set(cells.map((cell) => cell.theme))];
	const sentences = themes.map((theme) => {
		const own = cells.filter((cell) => cell.theme === theme && cell.value !== null);
		return themeSentence(own, names.theme(theme), measure, names, words.summary);
	});
	return [words.summary.lead(words.measure[measure].name), ...sentences].join("");
}

/** Returns from where to where the values of a theme run: `绿色从钢城的 3 到潍城的 17。` */
export function themeSentence(
	cells: readonly MeasureCell[],
	theme: string,
	measure: Measure,
	names: BarNames,
	words: Copy["compare"]["summary"],
): string {
	const sorted = [...cells].sort((a, b) => (a.value ?? 0) - (b.value ?? 0));
	const [low] = sorted;
	const high = sorted.at(-1);
	if (low === undefined || high === undefined) return words.none(theme);
	const label = (cell: MeasureCell) => formatMeasure(cell.value, measure);
	if (low === high) return words.one(theme, label(low), names.region(low.region_code));
	if (label(low) === label(high)) return words.same(theme, label(low));
	return words.span(theme, label(low), names.region(low.region_code), label(high), names.region(high.region_code));
}

/** Returns the table of what a chart of one measure draws: a row a theme, a column a region. */
export function measureTable(
	cells: readonly MeasureCell[],
	regions: readonly string[],
	names: BarNames,
	words: Copy["compare"],
): { columns: string[]; rows: string[][] } {
	const themes = [...new Set(cells.map((cell) => cell.theme))];
	return {
		columns: [words.themes, ...regions.map(names.region)],
		rows: themes.map((theme) => [
			names.theme(theme),
			...regions.map((region) => {
				const cell = cells.find((one) => one.theme === theme && one.region_code === region);
				return cell ? cellWords(cell, words) : "—";
			}),
		]),
	};
}

function cellWords(cell: MeasureCell, words: Copy["compare"]): string {
	const label = formatMeasure(cell.value, cell.measure);
	const more = cell.value === null ? [] : [basisOf(cell, words), intervalOf(cell, words)].filter(Boolean);
	return more.length === 0 ? label : `${label} · ${more.join(" · ")}`;
}
