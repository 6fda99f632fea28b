import type { Codebooks } from "../../schema/codebook.js";

/** The codebooks, in the order in which the page lists them, and the file of each in `data/`. */
export const bookFiles = {
	themes: "themes",
	regions: "regions",
	indicators: "indicators",
	phrases: "indicator-phrases",
	units: "units",
	lexicon: "lexicon",
} as const satisfies Record<keyof Codebooks, string>;

export type BookName = keyof typeof bookFiles;
export const bookNames = Object.keys(bookFiles) as readonly BookName[];
