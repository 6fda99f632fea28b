import type { Card } from "../../card/card.js";
import type { FontBook } from "../../card/font-book.js";
import type { Weight } from "../../card/scene/scene.js";
import { commonCharacters, type WrittenOf, writtenCharacters } from "./written.js";

const weights: readonly Weight[] = [400, 700];

/**
 * Returns the files of glyphs that a browser makes pictures with, by their names: `{"增":[1000,"m227 686v-426…"]}`, width in
 * thousandths of an em and outline. Charts of the report need the `used` ones only; `words` are other words that they must have.
 */
export function glyphFiles(
	cards: readonly Card[],
	words: string,
	fonts: FontBook,
	writtenOf?: WrittenOf,
): ReadonlyMap<string, string> {
	const written = writtenCharacters(cards, words, fonts, writtenOf);
	const common = commonCharacters();
	const files = new Map<string, string>();
	for (const weight of weights) {
		const used = [...written[weight]].sort();
		files.set(`used-${weight}`, glyphFile(used, weight, fonts));
		const more = common.filter((character) => !written[weight].has(character));
		files.set(`more-${weight}`, glyphFile(more, weight, fonts));
	}
	return files;
}

function glyphFile(characters: readonly string[], weight: Weight, fonts: FontBook): string {
	const glyphs: Record<string, [advance: number, outline: string]> = {};
	for (const character of characters) {
		const advance = fonts.advance(character, weight);
		const outline = fonts.outline(character, weight);
		if (advance !== null) glyphs[character] = [Math.round(advance * 1000), outline ?? ""];
	}
	return JSON.stringify(glyphs);
}
