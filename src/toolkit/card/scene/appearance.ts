import type { Paint } from "./scene.js";

/** How a picture is coloured: for screens and slides, dark ones, or paper that may be copied in grey. */
export const appearances = ["light", "dark", "print"] as const;
export type Appearance = (typeof appearances)[number];

const light = {
	paper: "#fcfcfa",
	panel: "#f3f3ef",
	ink: "#14171a",
	ink2: "#464b52",
	ink3: "#666c74",
	axis: "#b9bcb6",
	hair: "#dfe0db",
	innovation: "#2743c6",
	"innovation-tint": "#e1e6fb",
	green: "#00796a",
	"green-tint": "#d5eee7",
	rural: "#b24a00",
	"rural-tint": "#fbe6d3",
	other: "#565b62",
	"other-tint": "#e6e7e3",
} as const satisfies Record<Paint, string>;

const dark = {
	paper: "#111315",
	panel: "#1a1d20",
	ink: "#eceef0",
	ink2: "#b7bdc5",
	ink3: "#9299a2",
	axis: "#4b5158",
	hair: "#292d32",
	innovation: "#93a9ff",
	"innovation-tint": "#26305c",
	green: "#45cdae",
	"green-tint": "#12413a",
	rural: "#f5a05a",
	"rural-tint": "#4a2c12",
	other: "#a4abb3",
	"other-tint": "#2c3035",
} as const satisfies Record<Paint, string>;

/** White paper and black ink; greys dark enough for a copying machine. Hues keep, shapes carry the meaning without them. */
const print = {
	...light,
	paper: "#ffffff",
	panel: "#f4f4f4",
	ink: "#000000",
	ink2: "#262626",
	ink3: "#4d4d4d",
	axis: "#808080",
	hair: "#bfbfbf",
	innovation: "#1b2f8c",
	green: "#00584d",
	rural: "#853700",
	other: "#3d4146",
} as const satisfies Record<Paint, string>;

const palettes: Record<Appearance, Readonly<Record<Paint, string>>> = { light, dark, print };

/** Returns the colour of each paint in an appearance, as `#rrggbb`; those of `token.css`. */
export function palette(appearance: Appearance): Readonly<Record<Paint, string>> {
	return palettes[appearance];
}
