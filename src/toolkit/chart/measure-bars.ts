import type { TopLevelSpec } from "vega-lite";

/** A bar: a region's measure of a theme, how it is written, and the view of the page that it opens. */
export interface MeasureBar {
	region_code: string;
	region_name: string;
	theme: string;
	theme_name: string;
	value: number | null;
	/** Ends of its interval, where it has one. */
	low: number | null;
	high: number | null;
	label: string;
	/** What stands small at the end of the line. */
	aside: string;
	/** The whole of it in words, for those who hear the chart. */
	description: string;
	href: string;
}

/** How wide the columns are, in pixels; they are those of the page's grid. */
export interface Columns {
	regions: readonly string[];
	width: number;
	gap: number;
	/** Whether each line ends in the name of its theme, where no label stands beside the chart. */
	named?: boolean;
}

/** Height of a line of the chart; the labels beside it keep to it. */
export const rowHeight = 38;

/** Up to so many regions have a column each; more become lines. */
export const mostColumns = 5;

/**
 * Returns a chart of bars that stand on the line, a column a region, a row a theme, one scale from zero for all. A thin
 * line over a bar is its interval. More regions than there is room for become lines, one block a theme. Colours are
 * variables of the style sheet, so that the same drawing serves both appearances.
 */
export function measureBars(bars: readonly MeasureBar[], columns: Columns, description: string): TopLevelSpec {
	const { regions, width, gap, named = false } = columns;
	const themes = [...new Set(bars.map((bar) => bar.theme))];
	if (regions.length <= mostColumns) {
		const column = { field: "region_code", type: "nominal", sort: [...regions], header: null };
		const end = named ? "theme_name" : "aside";
		return chart(bars, { description, row: "theme", rows: themes, facet: { column }, end, width, gap });
	}
	const names = [...new Set(bars.map((bar) => bar.theme_name))];
	const row = { field: "theme_name", type: "nominal", sort: names, header: blockHeader };
	const rows = regions.filter((region) => bars.some((bar) => bar.region_code === region));
	const whole = width * regions.length + gap * (regions.length - 1);
	return chart(bars, {
		description,
		row: "region_code",
		rows,
		facet: { row },
		end: "aside",
		isNamed: true,
		width: whole,
		gap: 24,
	});
}

const blockHeader = {
	title: null,
	labelOrient: "top",
	labelAnchor: "start",
	labelFontSize: 16,
	labelFontWeight: 700,
	labelColor: "var(--ink)",
	labelPadding: 8,
} as const;

interface Layout {
	description: string;
	row: "theme" | "region_code";
	rows: readonly string[];
	facet: object;
	/** What stands small at the end of a line. */
	end: "aside" | "theme_name";
	/** Whether each line begins with the name of its region. */
	isNamed?: boolean;
	width: number;
	gap: number;
}

function chart(
	bars: readonly MeasureBar[],
	{ description, row, rows, facet, end, isNamed = false, width, gap }: Layout,
): TopLevelSpec {
	const y = { field: row, type: "nominal", sort: [...rows], axis: null, scale: { padding: 0 } } as const;
	const x = { type: "quantitative", axis: null, scale: { domainMin: 0, nice: false } } as const;
	const themes = [...new Set(bars.map((bar) => bar.theme))];
	const link = { href: { field: "href" }, description: { field: "description" } } as const;
	return {
		$schema: "https://vega.github.io/schema/vega-lite/v6.json",
		description,
		data: { values: bars.map((bar) => ({ ...bar })) },
		facet: facet as { row: { field: string } },
		spacing: gap,
		spec: {
			width,
			height: rows.length * rowHeight,
			layer: [
				{
					mark: { type: "rect", height: 1, yOffset: bottom - 0.5, fill: "var(--axis)", aria: false },
					encoding: { y, x: { value: 0 }, x2: { value: width } },
				},
				{
					mark: { type: "bar", height: 5, yOffset: bottom - 2.5, cursor: "pointer" },
					encoding: {
						y,
						x: { field: "value", ...x },
						color: { field: "theme", type: "nominal", legend: null, scale: themeColors(themes) },
						...link,
					},
				},
				{
					transform: [{ filter: "isValid(datum.low)" }],
					mark: { type: "bar", height: 1, yOffset: bottom - 7.5, fill: "var(--ink3)", aria: false },
					encoding: { y, x: { field: "low", ...x }, x2: { field: "high" } },
				},
				{
					mark: { ...text, align: "left", fontSize: 16, fontWeight: 700, fill: "var(--ink)", cursor: "pointer" },
					encoding: { y, x: { value: isNamed ? nameWidth : 0 }, text: { field: "label" }, ...link },
				},
				...(isNamed
					? [
							{
								mark: { ...text, align: "left", fontSize: 13, fill: "var(--ink2)", aria: false },
								encoding: { y, x: { value: 0 }, text: { field: "region_name" } },
							} as const,
						]
					: []),
				{
					mark: { ...text, align: "right", fontSize: 12, fill: "var(--ink3)", aria: false },
					encoding: { y, x: { value: width }, text: { field: end } },
				},
			],
		},
		config: { background: "transparent", view: { stroke: null }, font: "var(--sans)" },
		padding: 0,
	};
}

const bottom = rowHeight / 2;
/** Pixels that a region's name takes before its value. */
const nameWidth = 92;
const text = { type: "text", baseline: "alphabetic", yOffset: 4 } as const;

function themeColors(themes: readonly string[]) {
	const own = ["innovation", "green", "rural"];
	return { domain: [...themes], range: themes.map((theme) => `var(--${own.includes(theme) ? theme : "other"})`) };
}
