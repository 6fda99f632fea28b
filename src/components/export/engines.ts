import { FileAttachment } from "observablehq:stdlib";
import { pageFile } from "../site/page-file.js";
import type { GlyphPlaces } from "./glyph-font.js";

/** Where what is loaded on demand lies; a page knows, since files of the site bear a digest of their content in their names. */
export interface Engines {
	/** The module that writes PDF, and the one that writes documents of Word. */
	pdf: string;
	word: string;
	glyphs: GlyphPlaces;
}

/** Returns the addresses of the engines on this site. */
export function engines(): Engines {
	const absolute = ({ href }: { href: string }) => new URL(href, location.href).href;
	return {
		pdf: absolute(FileAttachment("../../data/export/pdf.js")),
		word: absolute(FileAttachment("../../data/export/word.js")),
		glyphs: {
			used: { 400: pageFile("glyph/used-400"), 700: pageFile("glyph/used-700") },
			more: { 400: pageFile("glyph/more-400"), 700: pageFile("glyph/more-700") },
		},
	};
}
