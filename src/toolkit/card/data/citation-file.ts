import { type Language, languages } from "../../schema/language.js";
import { bibtex } from "./bibtex.js";
import { apa, type Cited, gbt7714 } from "./citation.js";
import { citationWords } from "./citation-words.js";
import { csl } from "./csl.js";
import type { Editions } from "./editions.js";
import { licences } from "./licence.js";
import { citePlan } from "./plan-citation.js";

/** What is cited, by language: each edition has an address of its own. */
export type CitedEditions = Readonly<Record<Language, Cited>>;

/** Returns the content of `citation.txt`: in both languages the chart in two forms, the plans it draws from, the licence. */
export function citationText(editions: Editions, cited: CitedEditions): string {
	return languages
		.map((language) => {
			const card = editions[language];
			const words = citationWords[language];
			return [
				["GB/T 7714—2015", gbt7714(card, cited[language])],
				["APA 7", apa(card, cited[language])],
				[words.plans, ...card.sources.map((source) => citePlan(source, language))],
				[words.licence, licences[language].line],
			]
				.filter((part) => part.length > 1)
				.map((part) => `${part.join("\n")}\n`)
				.join("\n");
		})
		.join("\n");
}

/** Returns the content of `citation.bib`: an entry for each language. */
export function citationBib(editions: Editions, cited: CitedEditions): string {
	return languages.map((language) => bibtex(editions[language], cited[language])).join("\n");
}

/** Returns the content of `citation.json`: an item of CSL-JSON for each language. */
export function citationCsl(editions: Editions, cited: CitedEditions): string {
	return `${JSON.stringify(
		languages.map((language) => csl(editions[language], cited[language])),
		null,
		"\t",
	)}\n`;
}
