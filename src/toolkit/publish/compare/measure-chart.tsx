import type { Measure } from "../../chart/measure.js";
import { type Columns, type MeasureBar, measureBars } from "../../chart/measure-bars.js";
import { copy } from "../copy.js";
import { drawChart } from "../draw.js";

/** Widths of a column and of the gap between columns: those of the grid on a wide page and on a phone. */
export const layouts = { wide: { width: 232, gap: 24 }, narrow: { width: 82, gap: 10 } } as const;

/** Returns the chart of a measure as it stands in the page before any script: drawn for a wide page and for a phone. */
export async function drawMeasureChart(bars: readonly MeasureBar[], regions: readonly string[], measure: Measure) {
	const draw = (columns: Omit<Columns, "regions">) =>
		drawChart(measureBars(bars, { regions, ...columns }, copy.compare.summary(copy.measures[measure].name)));
	return { wide: await draw(layouts.wide), narrow: await draw(layouts.narrow) };
}

/** The place of the chart: the label says what is measured, the script puts its own drawing in `.chart`. */
export function MeasureChart({ measure, svg }: { measure: Measure; svg: { wide: string; narrow: string } }) {
	return (
		<div class="grid chart-row">
			<div class="label">
				<b data-measure-name>{copy.measures[measure].name}</b>
				<small data-measure-note>{copy.measures[measure].note}</small>
			</div>
			<div class="chart wide only-wide" dangerouslySetInnerHTML={{ __html: svg.wide }} />
			<div class="chart wide only-narrow" dangerouslySetInnerHTML={{ __html: svg.narrow }} />
		</div>
	);
}
