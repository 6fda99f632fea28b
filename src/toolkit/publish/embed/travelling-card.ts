import { withPlainWords } from "../../card/alt/plain-words.js";
import { checkCards } from "../../card/alt.js";
import type { Card } from "../../card/card.js";
import { missingGlyphs } from "../../card/picture/missing-glyph.js";
import { readCards } from "../../page/card/catalogue.js";
import { toPageContext } from "../../page/page-context.js";
import { type Language, languages } from "../../schema/language.js";
import { readFontBook } from "../paper/font-book.js";
import type { PageSource } from "../write-page.js";

/** The charts of a report as they travel. */
export interface TravellingCards {
	readonly cards: Readonly<Record<Language, readonly Card[]>>;
	/** What is told plainly since a number in it was not found in the chart, and what is drawn as 〓, a sentence each. */
	notes(): Promise<string[]>;
}

/**
 * Returns the charts of a report as they travel: where it is not certain that a number in their words is theirs, they say only
 * what they are called and what their tables print. Plans that nobody has seen yet must not keep a report from coming out.
 */
export async function travellingCards(source: PageSource): Promise<TravellingCards> {
	const own: Record<Language, readonly Card[]> = { zh: [], en: [] };
	for (const language of languages) {
		own[language] = await readCards(source.database, toPageContext(language, source.books, source));
	}
	const cards = { zh: own.zh.map(withPlainWords), en: own.en.map(withPlainWords) };
	const replaced = languages.flatMap((language) => own[language].filter((card, at) => card !== cards[language][at]));
	return {
		cards,
		notes: async () => [...checkCards(replaced), ...missingGlyphs([...cards.zh, ...cards.en], await readFontBook())],
	};
}
