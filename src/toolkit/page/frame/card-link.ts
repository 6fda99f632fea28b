import type { Card } from "../../card/card.js";
import type { GroupShape } from "../../card/scene/scene.js";
import { languagePrefix } from "../address/site-address.js";
import type { Language } from "../copy/language.js";

/** Up to so many sentences travel with a card; of more, each mark leads to the report instead. */
export const mostSentences = 80;

/** Returns the keys of the sentences that a card carries in a page. */
export function carriedSentences({ sentences }: Pick<Card, "sentences">): string[] {
	const keys = Object.keys(sentences);
	return keys.length > mostSentences ? [] : keys;
}

/** Returns the anchor of a sentence: `s-gaoqing-2024-key-points-7ecdaafc`. */
export function sentenceAnchor(key: string): string {
	return `s-${key.replace(/[^\w.-]/gu, "-")}`;
}

/**
 * Returns an address of the report, which is written without language, as a relative one.
 *
 * @example
 * reportLink("../../../", "en", "/indicator#urban_new_employment") // ../../../en/indicator#urban_new_employment
 */
export function reportLink(root: string, language: Language, href: string): string {
	return `${root}${languagePrefix(language).slice(1)}${href}`.replace(/([^:])\/{2,}/g, "$1/");
}

/** Returns where a point of a card leads: to its sentence in the same page, or into the report. */
export function pointLink(card: Card, root: string): (group: GroupShape) => string {
	const carried = new Set(carriedSentences(card));
	return ({ sentence, href }) =>
		sentence !== null && carried.has(sentence) ? `#${sentenceAnchor(sentence)}` : reportLink(root, card.language, href);
}
