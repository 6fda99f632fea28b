import type { Measure, MeasureCell } from "../../chart/measure.js";
import { type Columns, measureBars, mostColumns } from "../../chart/measure-bars.js";
import { focusThemes, type Theme } from "../../schema/theme.js";
import { themePath } from "../address/place-link.js";
import { ExportMenu } from "../charts/export-menu.js";
import { type PageContext, usePage } from "../page-context.js";
import { ChartFigure } from "../part/chart-figure.js";
import { drawChart } from "../part/draw-chart.js";
import { type BarNames, toBars } from "./bars.js";
import { measureSummary, measureTable } from "./measure-words.js";

/**
 * Widths of a column and of the gap between columns, in pixels, of a wide page, a middling one and a phone. A drawing is
 * shown at its own size or larger, so that its text never gets smaller than it was drawn.
 */
export const layouts = {
	wide: { width: 232, gap: 24 },
	middle: { width: 116, gap: 22, named: true },
	narrow: { width: 82, gap: 10, named: true },
} as const;
export type LayoutName = keyof typeof layouts;

/** A drawn chart: what the page shows before any script. */
export type Drawn = Readonly<Record<LayoutName, string>>;

/** Returns the names that a chart of a page writes. */
export function barNames(
	{ names }: PageContext,
	regions: readonly { region_code: string; region: string }[],
): BarNames {
	const written = new Map(regions.map((row) => [row.region_code, row.region]));
	return {
		theme: (theme) => names.theme(theme as Theme),
		region: (code) => names.regionParts(code, written.get(code))[0],
	};
}

/** Returns the chart of a measure as it stands in the page before any script, drawn for every width. */
export async function drawMeasureChart(
	cells: readonly MeasureCell[],
	regions: readonly string[],
	measure: Measure,
	names: BarNames,
	{ copy }: PageContext,
): Promise<Drawn> {
	const bars = toBars(cells, names, copy.compare);
	const summary = measureSummary(cells, measure, names, copy.compare);
	const draw = (columns: Omit<Columns, "regions">) => drawChart(measureBars(bars, { regions, ...columns }, summary));
	return { wide: await draw(layouts.wide), middle: await draw(layouts.middle), narrow: await draw(layouts.narrow) };
}

/** The place of the chart: what is measured, the themes beside their rows; the script puts its own drawing in `.chart`. */
export function MeasureChart({
	cells,
	regions,
	measure,
	themes,
	chosen,
	names,
	svg,
}: {
	cells: readonly MeasureCell[];
	regions: readonly string[];
	measure: Measure;
	themes: readonly Theme[];
	chosen: readonly Theme[];
	names: BarNames;
	svg: Drawn;
}) {
	const words = usePage().copy.compare;
	return (
		<div class="chart-row" data-row>
			<div class="grid measure-head">
				<h2 class="label" data-measure-name>
					{words.measure[measure].name}
				</h2>
				<p class="wide">
					<span data-measure-note>{words.measure[measure].note}</span>{" "}
					<span data-interval-note hidden>
						{words.intervalNote}
					</span>
				</p>
			</div>
			<div class="grid">
				<ul class="label chart-themes">
					{regions.length > mostColumns
						? null
						: themes.map((theme) => (
								<li
									key={theme}
									class={`theme-${theme}`}
									data-theme={theme}
									data-off={chosen.includes(theme) ? undefined : ""}
								>
									{isFocus(theme) ? <a href={themePath(theme)}>{names.theme(theme)}</a> : names.theme(theme)}
								</li>
							))}
				</ul>
				<ChartFigure
					id="measure"
					card="compare/measures"
					class="wide"
					summary={measureSummary(cells, measure, names, words)}
					table={measureTable(cells, regions, names, words)}
				>
					{(Object.keys(layouts) as LayoutName[]).map((layout) => (
						<div key={layout} class={`chart only-${layout}`} dangerouslySetInnerHTML={{ __html: svg[layout] }} />
					))}
				</ChartFigure>
			</div>
			<ExportMenu />
		</div>
	);
}

function isFocus(theme: Theme): boolean {
	return (focusThemes as readonly Theme[]).includes(theme);
}
