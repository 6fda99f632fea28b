/** The eleven themes, in the order in which pages show them. */
export const themes = [
	"innovation",
	"green",
	"rural",
	"industry",
	"digital",
	"opening",
	"urban",
	"livelihood",
	"culture",
	"safety",
	"governance",
] as const;
export type Theme = (typeof themes)[number];

/** The three focus themes that the report compares; a clause may serve several of them. */
export const focusThemes = ["innovation", "green", "rural"] as const;
export type FocusTheme = (typeof focusThemes)[number];
