import type { Card, CardCell, CardColumn, CardSource } from "../../card/card.js";
import { formatMeasure, type Measure, type MeasureCell } from "../../chart/measure.js";
import type { Theme } from "../../schema/theme.js";
import { absentCell, plainCell } from "../card/cell.js";
import { countPoint } from "../card/count-point.js";
import { percentValue } from "../card/percent-value.js";
import type { Copy } from "../copy/copy.js";
import type { Language } from "../copy/language.js";
import { type BarNames, basisOf, intervalOf, toBars } from "./bars.js";
import { measureSummary, themeSentence } from "./measure-words.js";

/** A view of the compare page, and what a chart of it is made from. */
export interface CompareView {
	language: Language;
	measure: Measure;
	themes: readonly Theme[];
	/** The chosen regions, in the order of columns. */
	columns: readonly CardColumn[];
	cells: readonly MeasureCell[];
	sources: readonly CardSource[];
	names: BarNames;
	/** The address of the view, without language. */
	page: string;
}

/** Returns a view of the compare page as a chart that travels: a row a theme, a column a region, one scale for all. */
export function toViewCard(view: CompareView, words: Copy["compare"]): Card {
	const { language, measure, themes, columns, names } = view;
	const { name, note } = words.measure[measure];
	const cells = themes.flatMap((theme) => columns.flatMap(({ key }) => cellOf(view, theme, key) ?? []));
	const most = Math.max(0, ...cells.map((cell) => amountOf(cell)[0] ?? 0)) || 1;
	return {
		id: "compare/view",
		language,
		theme: themes.length === 1 ? (themes[0] ?? null) : null,
		name,
		title: titleOf(view, cells, words),
		subtitle: note,
		alt: measureSummary(cells, measure, names, words),
		columns,
		rows: themes.map((theme) => ({
			key: theme,
			label: names.theme(theme),
			note: "",
			theme,
			scale: { kind: "bar", most },
			cells: columns.map(({ key }) => cardCell(cellOf(view, theme, key), view, words)),
		})),
		notes: [],
		definitions: [{ term: name, text: note }],
		sources: view.sources,
		sentences: {},
		page: view.page,
	};
}

function cellOf({ cells, measure }: CompareView, theme: string, region: string): MeasureCell | undefined {
	return cells.find((cell) => cell.measure === measure && cell.theme === theme && cell.region_code === region);
}

function cardCell(cell: MeasureCell | undefined, { names }: CompareView, words: Copy["compare"]): CardCell {
	const [bar] = cell === undefined ? [] : toBars([cell], names, words);
	if (cell === undefined || bar === undefined || cell.value === null) return absentCell(formatMeasure(null, "targets"));
	const [value, unit] = amountOf(cell);
	const interval = intervalOf(cell, words);
	const point = countPoint(value, unit, bar.description, bar.href);
	return plainCell(bar.label, [point], { note: basisOf(cell, words), reasons: interval === "" ? [] : [interval] });
}

/** The value as it is drawn: shares in percent. */
function amountOf({ value, measure }: MeasureCell): [value: number | null, unit: string] {
	const isShare = formatMeasure(0, measure).endsWith("%");
	return [value === null ? null : isShare ? percentValue(value) : value, isShare ? "%" : ""];
}

/** What the chart finds: of its only theme from where to where it runs; of several, its name. */
function titleOf(
	{ measure, themes, names }: CompareView,
	cells: readonly MeasureCell[],
	words: Copy["compare"],
): string {
	const [only] = themes;
	const { name } = words.measure[measure];
	if (only === undefined || themes.length > 1) return name;
	const own = cells.filter((cell) => cell.value !== null);
	return themeSentence(own, names.theme(only), measure, names, words.summary).replace(/[。.]\s*$/u, "");
}
