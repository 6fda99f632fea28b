import type { TopLevelSpec } from "vega-lite";
import { themes } from "../schema/theme.js";

/** A layer of a chart, and a chart of layers, as Vega-Lite takes them. */
export type LayerChart = Extract<TopLevelSpec, { layer: unknown }>;
export type Layer = LayerChart["layer"][number];
/** What the marks of a layer are by their fields. */
export type Channels = Required<NonNullable<Extract<Layer, { mark: unknown }>["encoding"]>>;
/** A chart in parts side by side. */
export type PartChart = Extract<TopLevelSpec, { facet: unknown }>;

/** The colours of a chart, by the names that the style sheet gives them. */
export type Token = "ink" | "ink2" | "ink3" | "axis" | "hair" | "paper" | "innovation" | "green" | "rural" | "other";

/** How a chart is to look: how wide, in which colours and letters, and where a row's mark leads. */
export interface Look {
	readonly width: number;
	readonly font: string;
	color(token: Token): string;
	/** The address that a row's mark opens; null where the row names no sentence. */
	href?(row: number): string | null;
}

/** The look of a page: colours are variables of its style sheet, so that one drawing serves both appearances. */
export const pageLook = { font: "var(--sans)", color: (token: Token) => `var(--${token})` } as const;

const light: Record<Token, string> = {
	ink: "#14171a",
	ink2: "#464b52",
	ink3: "#666c74",
	axis: "#b9bcb6",
	hair: "#dfe0db",
	paper: "#fcfcfa",
	innovation: "#2743c6",
	green: "#00796a",
	rural: "#b24a00",
	other: "#565b62",
};

/** The look of a specification that is taken elsewhere, where there is no style sheet: the light colours, written out. */
export const plainLook = { font: "sans-serif", color: (token: Token) => light[token] } as const;

/** The look of a drawing whose colours are put in later: each is called by its token. */
export const paintLook = { font: "sans-serif", color: (token: Token): string => token } as const;

const hues: readonly string[] = ["innovation", "green", "rural"];

/** Returns whether all of some values are codes of themes, so that their hues tell them apart. */
export function areThemes(values: readonly (string | number)[]): boolean {
	const known: readonly string[] = themes;
	return values.length > 0 && values.every((value) => known.includes(String(value)));
}

/** Returns the colours of some values: those of themes where they are themes; ink for all else, for hue means theme. */
export function colorScale(values: readonly (string | number)[], { color }: Pick<Look, "color">) {
	const token = (value: string | number): Token => (hues.includes(String(value)) ? (value as Token) : "other");
	const range = areThemes(values) ? values.map((value) => color(token(value))) : values.map(() => color("ink2"));
	return { domain: values.map(String), range };
}

/** Returns how wide a text will be, in pixels, at a size: a Chinese character is as wide as it is high, a Latin one half. */
export function textWidth(text: string, size = 12): number {
	return [...text].reduce((width, sign) => width + (sign > "⺀" ? size : size * 0.58), 0);
}

/** Returns what every chart of an answer has in common. */
export function chartConfig({ font, color }: Look) {
	return {
		background: "transparent",
		view: { stroke: null },
		font,
		axis: {
			domain: false,
			ticks: false,
			grid: false,
			labelColor: color("ink2"),
			labelFontSize: 12,
			titleColor: color("ink3"),
			titleFontSize: 12,
			titleFontWeight: "normal",
		},
		header: { labelColor: color("ink"), labelFontSize: 13, labelFontWeight: "bold", title: null },
	} as const;
}
