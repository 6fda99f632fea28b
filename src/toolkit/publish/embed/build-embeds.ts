import { checkCards } from "../../card/alt.js";
import type { Card } from "../../card/card.js";
import { missingGlyphs } from "../../card/picture/missing-glyph.js";
import { readCards } from "../../page/card/catalogue.js";
import { toPageContext } from "../../page/page-context.js";
import { type Language, languages } from "../../schema/language.js";
import { buildTime } from "../build-time.js";
import type { Memory } from "../memory.js";
import { readFontBook } from "../paper/font-book.js";
import { SiteError } from "../site-error.js";
import type { SiteFolder } from "../site-folder.js";
import type { PageSource } from "../write-page.js";
import { writeEmbeds } from "./write-embeds.js";

/**
 * Writes all charts of the report, in every form in which they travel, into the built site; returns their ids. Throws a
 * `SiteError` for charts without a description or with a false one, and for characters that pictures could not draw.
 */
export async function buildEmbeds(
	site: SiteFolder,
	source: PageSource,
	memory: Memory,
	today: string = dayOf(buildTime()),
): Promise<string[]> {
	const cards = await readAllCards(source);
	await refuseFaults(Object.values(cards).flat());
	await writeEmbeds(site, { cards, codebooks: source.books, site: source.site, today }, memory);
	return cards.zh.map(({ id }) => id);
}

async function readAllCards(source: PageSource): Promise<Record<Language, readonly Card[]>> {
	const cards: Record<Language, readonly Card[]> = { zh: [], en: [] };
	for (const language of languages) {
		cards[language] = await readCards(source.database, toPageContext(language, source.books, source));
	}
	return cards;
}

async function refuseFaults(cards: readonly Card[]): Promise<void> {
	const faults = [...checkCards(cards), ...missingGlyphs(cards, await readFontBook())];
	if (faults.length > 0) throw new SiteError("charts cannot be published", faults, "");
}

function dayOf(time: Date): string {
	return time.toISOString().slice(0, 10);
}
