import type { Card } from "../card.js";
import { escaped } from "./escaped.js";

/** What stands where a name stood: no letter, no digit. */
const hole = "￼";

/** The names that a card uses. */
export interface CardNames {
	/**
	 * Returns a text with the names cut out, character for character, so that a numeral in a name (`5G基站`, `第三产业`) is not
	 * taken for one that the chart states. Places in the text stay as they are.
	 */
	without(text: string): string;
	/** Returns the places of words with digits in them, `PM2.5`, that a text has beside the names: misspelt ones. */
	strangeIn(text: string): { start: number; end: number }[];
}

/** Returns the names that a card uses: the longest is cut out first. */
export function namesIn(card: Card): CardNames {
	const names = namesOf(card)
		.sort((a, b) => b.length - a.length)
		.map((name) => ({ name, folded: name.toLowerCase() }));
	const known = names.map(({ folded }) => folded).join("\n");
	const without = (text: string) => {
		const folded = text.toLowerCase();
		return names
			.filter((one) => folded.includes(one.folded))
			.reduce((rest, { name }) => rest.replaceAll(patternOf(name), (found) => hole.repeat(found.length)), text);
	};
	return {
		without,
		strangeIn: (text) =>
			[...without(text).matchAll(/[a-z]+[\d.]*\d[a-z]*|\d[\d.]*[a-z]+/giu)]
				.filter(([word]) => !known.includes(word.toLowerCase()))
				.map(({ index, 0: word }) => ({ start: index, end: index + word.length })),
	};
}

function namesOf(card: Card): string[] {
	const names = [
		card.name,
		...card.rows.flatMap(({ label, cells }) => [
			label,
			...cells.flatMap(({ text, points }) => [wordIn(text), ...points.map(nameOf)]),
		]),
		...card.columns.map(({ name }) => name),
		...card.definitions.map(({ term }) => term),
		...card.sources.flatMap(({ title, region, document_id }) => [title, region, withoutRank(region), document_id]),
	];
	return [...new Set(names)].filter((name) => name !== "");
}

/** Regions are called without the word for their rank: `三门县` is 三门, `Sanmen County` Sanmen. */
function withoutRank(region: string): string {
	return /^(.+)(?: \p{Lu}\p{Ll}+|\p{Script=Han})$/u.exec(region)?.[1] ?? region;
}

/** A cell may print a word with a numeral in it: `长三角`. */
function wordIn(text: string): string {
	return /\p{L}{2}/u.test(text) && !/\d/u.test(text) ? text : "";
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
