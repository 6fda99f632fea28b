import type { Card } from "../card.js";
import { type Cited, chartTitle, citationKey, languageTags } from "./citation.js";
import { citationWords } from "./citation-words.js";
import { shownVersion } from "./version.js";

/** A date of CSL: year, month, day. */
interface CslDate {
	"date-parts": [number[]];
}

/** A chart in the words of the Citation Style Language (CSL-JSON 1.0.2), for Zotero and other reference managers. */
export interface CslItem {
	id: string;
	type: "webpage";
	title: string;
	author: { literal: string }[];
	issued?: CslDate;
	accessed?: CslDate;
	URL: string;
	version: string;
	genre: string;
	language: string;
}

/**
 * Returns a chart as an item of CSL-JSON. It is a `webpage`, which styles of GB/T 7714 print as `[EB/OL]`.
 *
 * @example
 * csl(card, cited).id // bice-indicator-urban_new_employment-0f62df8-zh
 */
export function csl(card: Card, cited: Cited): CslItem {
	const words = citationWords[card.language];
	return {
		id: citationKey(card, cited),
		type: "webpage",
		title: chartTitle(card, words.colon),
		author: [{ literal: words.author }],
		...(cited.date === null ? {} : { issued: cslDate(cited.date) }),
		...(cited.accessed === undefined ? {} : { accessed: cslDate(cited.accessed) }),
		URL: cited.url,
		version: shownVersion(cited.version),
		genre: words.chart,
		language: languageTags[card.language],
	};
}

function cslDate(date: string): CslDate {
	return { "date-parts": [date.split("-").map(Number)] };
}
