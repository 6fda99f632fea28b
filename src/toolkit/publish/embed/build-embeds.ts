import { checkCards } from "../../card/alt.js";
import type { Card } from "../../card/card.js";
import { missingGlyphs } from "../../card/picture/missing-glyph.js";
import { readCards } from "../../page/card/catalogue.js";
import { toPageContext } from "../../page/page-context.js";
import { type Language, languages } from "../../schema/language.js";
import { readFontBook } from "../paper/font-book.js";
import { SiteError } from "../site-error.js";
import type { PageSource } from "../write-page.js";
import { writeEmbeds } from "./write-embeds.js";

/**
 * Writes all charts of the report, in every form in which they travel, into the built site; returns their number. Throws a
 * `SiteError` for charts without a description or with a false one, and for characters that pictures could not draw.
 */
export async function buildEmbeds(
	directory: string,
	source: PageSource,
	today: string = dayOf(buildTime()),
): Promise<number> {
	const cards = await readAllCards(source);
	await refuseFaults(Object.values(cards).flat());
	return await writeEmbeds(directory, { cards, codebooks: source.books, site: source.site, today });
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

/** Returns the time that the build is said to be of: now, unless the environment says, as reproducible builds do. */
function buildTime(): Date {
	const seconds = Number(process.env.SOURCE_DATE_EPOCH);
	return seconds > 0 ? new Date(seconds * 1000) : new Date();
}

function dayOf(time: Date): string {
	return time.toISOString().slice(0, 10);
}
