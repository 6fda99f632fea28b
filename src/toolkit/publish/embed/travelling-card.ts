import { checkCards } from "../../card/alt.js";
import type { Card } from "../../card/card.js";
import { missingGlyphs } from "../../card/picture/missing-glyph.js";
import { readCards, unsureCards } from "../../page/card/catalogue.js";
import { toPageContext } from "../../page/page-context.js";
import { type Language, languages } from "../../schema/language.js";
import { readFontBook } from "../paper/font-book.js";
import type { PageSource } from "../write-page.js";

/** Returns the charts of a report as they travel, in both languages. */
export async function travellingCards(source: PageSource): Promise<Record<Language, readonly Card[]>> {
	const cards: Record<Language, readonly Card[]> = { zh: [], en: [] };
	for (const language of languages) cards[language] = await readCards(source.database, pageOf(language, source));
	return cards;
}

/**
 * Returns what somebody may want to look at of the charts of a report, a sentence each: which are told plainly, since a number in
 * their words was not found in them, and what is drawn as 〓, since the font lacks it.
 */
export async function chartNotes(source: PageSource): Promise<string[]> {
	const fonts = await readFontBook();
	const notes: string[] = [];
	for (const language of languages) {
		const page = pageOf(language, source);
		notes.push(...checkCards(await unsureCards(source.database, page)));
		notes.push(...missingGlyphs(await readCards(source.database, page), fonts));
	}
	return notes;
}

function pageOf(language: Language, source: PageSource) {
	return toPageContext(language, source.books, source);
}
