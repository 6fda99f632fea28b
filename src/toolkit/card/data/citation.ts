import type { Language } from "../../schema/language.js";
import type { Card } from "../card.js";
import { citationWords } from "./citation-words.js";
import { shownVersion } from "./version.js";

/** What a citation says beside the chart's name. */
export interface Cited {
	version: string;
	/** The day of that version, `YYYY-MM-DD`; null where it is not known. */
	date: string | null;
	/** The address of the chart. */
	url: string;
	/** Whether what stands at the address never changes. */
	frozen: boolean;
	/** The day on which it was read, `YYYY-MM-DD`; without it a placeholder stands where a form asks for the day. */
	accessed?: string;
}

/**
 * Returns the citation of a chart by GB/T 7714—2015, as an electronic resource (4.6 and table B.2: `[EB/OL]`; the day of the
 * state in round brackets, the day of reading in square ones).
 *
 * @example
 * 比策. 城镇新增就业: 城阳写下的数是高青的 23.6 倍[EB/OL]. 版本 0f62df8. (2026-11-22)[2026-12-01]. https://example.org/….
 */
export function gbt7714(card: Card, { version, date, url, accessed }: Cited): string {
	const words = citationWords[card.language];
	const state = date === null ? "" : `(${date})`;
	const title = chartTitle(card, ": ");
	const edition = `${words.version} ${shownVersion(version)}`;
	return `${words.author}. ${title}[EB/OL]. ${edition}. ${state}[${accessed ?? words.accessed}]. ${url}.`;
}

/**
 * Returns the citation of a chart by the Publication Manual of the American Psychological Association, 7th edition: a work
 * with a version and its kind in square brackets (10.9, 10.14), the author being the publisher; the day of reading only
 * where the work is meant to change (9.16). The title would be set in italics.
 *
 * @example
 * bice. (2026). New urban jobs: Chengyang writes 23.6 times what Gaoqing writes (Version 0f62df8) [Chart]. https://example.org/…
 */
export function apa(card: Card, { version, date, url, frozen, accessed }: Cited): string {
	const words = citationWords[card.language];
	const year = date === null ? words.noDate : date.slice(0, 4);
	const edition = `${words.apaVersion} ${shownVersion(version)}`;
	const retrieved = frozen
		? url
		: words.retrieved(accessed === undefined ? `[${words.accessed}]` : words.day(accessed), url);
	return `${words.author}. (${year}). ${chartTitle(card, words.colon)} (${edition}) [${words.chart}]. ${retrieved}`;
}

/** Returns the title under which a chart is cited: its name and its finding, once where they are the same. */
export function chartTitle({ name, title }: Pick<Card, "name" | "title">, colon: string): string {
	return title.startsWith(name) ? title : `${name}${colon}${title}`;
}

/** Returns the name of a chart in a bibliography: `bice-indicator-urban_new_employment-0f62df8-zh`. */
export function citationKey(card: Pick<Card, "id" | "language">, { version }: Pick<Cited, "version">): string {
	return ["bice", ...card.id.split("/"), shownVersion(version), card.language].join("-");
}

/** The language of a citation as BCP 47 names it. */
export const languageTags: Readonly<Record<Language, string>> = { zh: "zh-CN", en: "en-GB" };
