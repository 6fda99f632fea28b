import type { TopLevelSpec } from "vega-lite";

/** A bar: a region's measure of a theme, how it is written, and the view of the page that it opens. */
export interface MeasureBar {
	region_code: string;
	theme: string;
	theme_name: string;
	value: number | null;
	label: string;
	/** The whole of it in words, for those who hear the chart. */
	description: string;
	href: string;
}

/** How wide the columns are, in pixels; they are those of the page's grid. */
export interface Columns {
	regions: readonly string[];
	width: number;
	gap: number;
}

const rowHeight = 38;

/**
 * Returns a chart of bars that stand on the line, a column a region, a row a theme, one scale from zero for all. Colours
 * are variables of the style sheet, so that the same drawing serves both appearances.
 */
export function measureBars(bars: readonly MeasureBar[], columns: Columns, description: string): TopLevelSpec {
	const themes = [...new Set(bars.map((bar) => bar.theme))];
	const y = { field: "theme", type: "nominal", sort: themes, axis: null, scale: { padding: 0 } } as const;
	const bottom = rowHeight / 2;
	const { width, gap } = columns;
	return {
		$schema: "https://vega.github.io/schema/vega-lite/v6.json",
		description,
		data: { values: bars.map((bar) => ({ ...bar })) },
		facet: {
			column: { field: "region_code", type: "nominal", sort: [...columns.regions], header: null },
		},
		spacing: gap,
		spec: {
			width,
			height: themes.length * rowHeight,
			layer: [
				{
					mark: { type: "rect", height: 1, yOffset: bottom - 0.5, fill: "var(--axis)", aria: false },
					encoding: { y, x: { value: 0 }, x2: { value: width } },
				},
				{
					mark: { type: "bar", height: 5, yOffset: bottom - 2.5, cursor: "pointer" },
					encoding: {
						y,
						x: { field: "value", type: "quantitative", axis: null, scale: { domainMin: 0, nice: false } },
						color: { field: "theme", type: "nominal", legend: null, scale: themeColors(themes) },
						href: { field: "href" },
						description: { field: "description" },
					},
				},
				{
					mark: { ...text, align: "left", fontSize: 16, fontWeight: 700, fill: "var(--ink)", cursor: "pointer" },
					encoding: {
						y,
						x: { value: 0 },
						text: { field: "label" },
						href: { field: "href" },
						description: { field: "description" },
					},
				},
				{
					mark: { ...text, align: "right", fontSize: 12, fill: "var(--ink3)", aria: false },
					encoding: { y, x: { value: width }, text: { field: "theme_name" } },
				},
			],
		},
		config: { background: "transparent", view: { stroke: null }, font: "var(--sans)" },
		padding: 0,
	};
}

const text = { type: "text", baseline: "alphabetic", yOffset: 5 } as const;

function themeColors(themes: readonly string[]) {
	const own = ["innovation", "green", "rural"];
	return { domain: [...themes], range: themes.map((theme) => `var(--${own.includes(theme) ? theme : "other"})`) };
}
