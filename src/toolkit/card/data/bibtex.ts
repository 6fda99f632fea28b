import type { Card } from "../card.js";
import { type Cited, chartTitle, citationKey } from "./citation.js";
import { citationWords } from "./citation-words.js";
import { shownVersion } from "./version.js";

/**
 * Returns a chart as an entry of BibTeX, `@misc`, in UTF-8. The title is braced twice, so that no style changes its case.
 * Styles that know no `url` still print the version from `note`.
 *
 * @example
 * bibtex(card, cited) // @misc{bice-indicator-urban_new_employment-0f62df8-zh, …
 */
export function bibtex(card: Card, cited: Cited): string {
	const words = citationWords[card.language];
	const [year, month] = cited.date?.split("-") ?? [];
	const fields: (readonly [string, string | undefined])[] = [
		["author", `{${escapeTeX(words.author)}}`],
		["title", `{${escapeTeX(chartTitle(card, words.colon))}}`],
		["year", year],
		["month", month === undefined ? undefined : String(Number(month))],
		["url", escapeUrl(cited.url)],
		["urldate", cited.accessed],
		["note", `${words.version} ${shownVersion(cited.version)}, CC BY 4.0`],
		["langid", card.language === "zh" ? "chinese" : "english"],
	];
	const lines = fields.flatMap(([name, value]) => (value === undefined ? [] : [`  ${name} = {${value}},\n`]));
	return `@misc{${citationKey(card, cited)},\n${lines.join("")}}\n`;
}

const escapes: Readonly<Record<string, string>> = {
	"\\": "\\textbackslash{}",
	// BibTeX counts braces whether they are escaped or not
	"{": "\\textbraceleft{}",
	"}": "\\textbraceright{}",
	"~": "\\textasciitilde{}",
	"^": "\\textasciicircum{}",
};

/** Returns text in which TeX finds no command of its own: `12%` → `12\%`. */
export function escapeTeX(text: string): string {
	return text.replace(/[\\{}$&#%_~^]/gu, (character) => escapes[character] ?? `\\${character}`);
}

/** An address is printed as it stands; only what would end its braces is written in percent. */
function escapeUrl(url: string): string {
	return url.replace(/[{}\\]/gu, (character) => encodeURIComponent(character));
}
