import type { Card } from "../card.js";
import { drawnText } from "../drawn-text.js";
import type { FontBook } from "../font-book.js";
import { codePointOf } from "../scene/outline-svg.js";

/** Returns the characters of a text that a font has no glyph for, each once: they would be drawn as boxes. */
export function missingCharacters(text: string, fonts: FontBook): string[] {
	return [...new Set(drawnText(text))].filter((character) => lacks(fonts, character));
}

function lacks(fonts: FontBook, character: string): boolean {
	return fonts.advance(character, 400) === null || fonts.advance(character, 700) === null;
}

/**
 * Returns a sentence for each text of a chart that has characters for which the font has no glyph, naming chart, language,
 * place and characters.
 *
 * @example
 * missingGlyphs(cards, fonts) // ["missing glyphs in indicator/water_use_cap (zh), title: 🦄 (U+1F984)"]
 */
export function missingGlyphs(cards: readonly Card[], fonts: FontBook): string[] {
	return cards.flatMap((card) =>
		writtenOn(card).flatMap(({ place, text }) => {
			const missing = missingCharacters(text, fonts).map(codePointOf).join(", ");
			return missing === "" ? [] : [`missing glyphs in ${card.id} (${card.language}), ${place}: ${missing}`];
		}),
	);
}

interface Written {
	place: string;
	text: string;
}

/** All that a picture of the card may write, by where it stands. */
function writtenOn({ title, subtitle, notes, columns, rows, sources }: Card): Written[] {
	return [
		{ place: "title", text: title },
		{ place: "subtitle", text: subtitle },
		...columns.map(({ key, name, rank, note }) => ({ place: `column ${key}`, text: name + rank + note })),
		...rows.flatMap(({ key, label, note, scale, cells }) => [
			{ place: `row ${key}`, text: label + note + (scale.kind === "axis" ? scale.ends.join("") : "") },
			...cells.map((cell, index) => ({
				place: `row ${key}, column ${columns[index]?.key}`,
				text: [cell.text, cell.note, ...cell.reasons].join(""),
			})),
		]),
		...notes.map((text) => ({ place: "notes", text })),
		...sources.map(({ document_id, region, title, places }) => ({
			place: `source ${document_id}`,
			text: [region, title, ...places].join(""),
		})),
	];
}
