import type { Card } from "../../card/card.js";
import type { Language } from "../../schema/language.js";
import type { TableDatabase } from "../../store/database.js";
import type { PageContext } from "../page-context.js";
import { compareCards } from "./compare-card.js";
import { indicatorCards } from "./indicator-card.js";
import { ledgerCards } from "./ledger-card.js";
import { overviewCards } from "./overview-card.js";
import { readerCards } from "./reader-card.js";
import { regionCards } from "./region-card.js";
import { reuseCards } from "./reuse-card.js";
import { themeCards } from "./theme-card.js";

/** The rooms of the report, in the order in which their charts stand. */
const rooms = [
	themeCards,
	compareCards,
	indicatorCards,
	overviewCards,
	regionCards,
	readerCards,
	ledgerCards,
	reuseCards,
] as const;

/** Charts that were read, by the tables they were read from: gallery, embeds, previews and glyphs all ask for them. */
const known = new WeakMap<TableDatabase, Map<Language, Promise<readonly Card[]>>>();

/**
 * Returns every chart of the report in the language of the page; of the same open tables they are read once, since tables
 * do not change. Throws for two charts of one id.
 */
export function readCards(database: TableDatabase, page: PageContext): Promise<readonly Card[]> {
	const byLanguage = known.get(database) ?? new Map<Language, Promise<readonly Card[]>>();
	known.set(database, byLanguage);
	const cards = byLanguage.get(page.language) ?? readAll(database, page);
	byLanguage.set(page.language, cards);
	return cards;
}

async function readAll(database: TableDatabase, page: PageContext): Promise<readonly Card[]> {
	const cards: Card[] = [];
	for (const cardsOf of rooms) cards.push(...(await cardsOf(database, page)));
	return onceEach(cards);
}

/** Returns things as they are. Throws for two of one id. */
export function onceEach<Item extends { id: string }>(items: readonly Item[]): Item[] {
	const ids = new Set<string>();
	for (const { id } of items) {
		if (ids.has(id)) throw new Error(`two charts of one id: ${id}`);
		ids.add(id);
	}
	return [...items];
}
