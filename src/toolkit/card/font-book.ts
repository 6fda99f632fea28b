import { drawnText } from "./drawn-text.js";
import type { Weight } from "./scene/scene.js";

/** What a drawing asks of a font; pictures take it from the bundled font, so that the same text has the same width anywhere. */
export interface FontBook {
	/** Width of a character in em; null where the font has no glyph for it. */
	advance(character: string, weight: Weight): number | null;
	/** Its outline as an SVG path, 1,000 units an em, y upwards; null where the font has no glyph for it. */
	outline(character: string, weight: Weight): string | null;
}

/** The mark that printers set in the place of a sort that they do not have. */
export const missingSort = "〓";

/** Returns what of a text is drawn, with 〓 for what the font lacks. */
export function setText(text: string, weight: Weight, fonts: FontBook): string {
	const isMissing = (character: string) => fonts.advance(character, weight) === null;
	return [...drawnText(text)].map((character) => (isMissing(character) ? missingSort : character)).join("");
}

/** Returns the width of a text in px. A character that the font lacks counts an em, which 〓 takes. */
export function textWidth(text: string, size: number, weight: Weight, fonts: FontBook): number {
	let width = 0;
	for (const character of drawnText(text)) width += fonts.advance(character, weight) ?? 1;
	return width * size;
}
