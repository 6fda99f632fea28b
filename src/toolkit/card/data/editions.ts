import { type Language, languages } from "../../schema/language.js";
import type { Card } from "../card.js";

/** One chart in every language of the report. */
export type Editions = Readonly<Record<Language, Card>>;

/**
 * Returns the charts with their editions side by side, in the order of the Chinese ones. Throws where a chart lacks a
 * language, or an id stands twice: a chart is published in both or not at all.
 *
 * @example toEditions({ zh: [card], en: [translated] }) // [{ zh: card, en: translated }]
 */
export function toEditions(cards: Readonly<Record<Language, readonly Card[]>>): Editions[] {
	const byLanguage = languages.map((language) => byId(cards[language]));
	const ids = new Set(byLanguage.flatMap((own) => [...own.keys()]));
	const [zh, en] = byLanguage;
	return [...ids].map((id) => ({ zh: found(zh, id, "zh"), en: found(en, id, "en") }));
}

function byId(cards: readonly Card[]): Map<string, Card> {
	const own = new Map<string, Card>();
	for (const card of cards) {
		if (own.has(card.id)) throw new Error(`two charts of one id: ${card.id}`);
		own.set(card.id, card);
	}
	return own;
}

function found(cards: Map<string, Card> | undefined, id: string, language: Language): Card {
	const card = cards?.get(id);
	if (card === undefined) throw new Error(`missing chart in ${language}: ${id}`);
	return card;
}
