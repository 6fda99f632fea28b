import { withPlainWords } from "../../card/alt/plain-words.js";
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

/** The charts of open tables, and those of them, as they were, that had to be told plainly. */
interface Catalogue {
	readonly cards: readonly Card[];
	readonly unsure: readonly Card[];
}

/** Charts that were read, by the tables they were read from: gallery, embeds, previews and glyphs all ask for them. */
const known = new WeakMap<TableDatabase, Map<Language, Promise<Catalogue>>>();

/**
 * Returns every chart of the report in the language of the page; of the same open tables they are read once, since tables
 * do not change. One whose words have a number that is not certainly its own goes by its name and by what its table prints: plans
 * that nobody has seen yet must not keep a report from coming out. Throws for two charts of one id.
 */
export async function readCards(database: TableDatabase, page: PageContext): Promise<readonly Card[]> {
	return (await readCatalogue(database, page)).cards;
}

/** Returns the charts that had to be told plainly, with the words that they would have had. */
export async function unsureCards(database: TableDatabase, page: PageContext): Promise<readonly Card[]> {
	return (await readCatalogue(database, page)).unsure;
}

function readCatalogue(database: TableDatabase, page: PageContext): Promise<Catalogue> {
	const byLanguage = known.get(database) ?? new Map<Language, Promise<Catalogue>>();
	known.set(database, byLanguage);
	const catalogue = byLanguage.get(page.language) ?? readAll(database, page);
	byLanguage.set(page.language, catalogue);
	return catalogue;
}

async function readAll(database: TableDatabase, page: PageContext): Promise<Catalogue> {
	const all: Card[] = [];
	for (const cardsOf of rooms) all.push(...(await cardsOf(database, page)));
	const cards = onceEach(all).map(withPlainWords);
	return { cards, unsure: all.filter((card, at) => card !== cards[at]) };
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
