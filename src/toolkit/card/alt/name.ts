import type { Card } from "../card.js";
import { escaped } from "./escaped.js";

/** What stands where a name stood: no letter, no digit. */
const hole = "￼";

/**
 * Returns a text of a card with the names that it uses cut out, character for character, so that a numeral in a name
 * (`5G基站`, `第三产业`) is not taken for one that the chart states. Places in the text stay as they are.
 */
export function withoutNames(text: string, card: Card): string {
	return namesOf(card)
		.sort((a, b) => b.length - a.length)
		.reduce((rest, name) => rest.replaceAll(patternOf(name), (found) => hole.repeat(found.length)), text);
}

/** Returns the places of words with digits in them, `PM2.5`, that a text has beside the names of its card: misspelt ones. */
export function strangeNames(text: string, card: Card): { start: number; end: number }[] {
	const known = namesOf(card).join("\n").toLowerCase();
	return [...withoutNames(text, card).matchAll(/[a-z]+[\d.]*\d[a-z]*|\d[\d.]*[a-z]+/giu)]
		.filter(([word]) => !known.includes(word.toLowerCase()))
		.map(({ index, 0: word }) => ({ start: index, end: index + word.length }));
}

function namesOf(card: Card): string[] {
	const names = [
		card.name,
		...card.rows.flatMap(({ label, cells }) => [label, ...cells.flatMap(({ points }) => points.map(nameOf))]),
		...card.columns.map(({ name }) => name),
		...card.definitions.map(({ term }) => term),
		...card.sources.flatMap(({ title, region, document_id }) => [title, region, document_id]),
	];
	return [...new Set(names)].filter((name) => name !== "");
}

/** What a point is called: its label as far as it is no number and no bound. */
function nameOf({ label }: { label: string }): string {
	return /^(.*?\p{L}) ?[≥≤<>约]?\d[\d,.]*(?:$|[^\p{L}\d])/u.exec(label)?.[1] ?? "";
}

/** A number names nothing but what it heads, `2024：`, or a region by its code; digits at the ends of names are whole numbers. */
function patternOf(name: string): RegExp {
	if (!/\p{L}|^\d{6}$/u.test(name)) return new RegExp(`(?<![\\d.,])${escaped(name)}(?=[：:])`, "gu");
	const before = /^\d/u.test(name) ? "(?<![\\d.,])" : "";
	const after = /\d$/u.test(name) ? "(?![\\d.,]*\\d)" : "";
	return new RegExp(`${before}${escaped(name)}${after}`, "giu");
}
