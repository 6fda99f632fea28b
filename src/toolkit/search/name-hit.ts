import type { Entry } from "./collection.js";

/** How well names answer: the question itself, all its words in one name, or some of them in what the name leaves unsaid. */
const exact = 0;
const contained = 1;
const explained = 2;
const byContext = 3;

/**
 * Returns the places of the entries that answer, the best first: named exactly so, then with all words in one name, then
 * with some in their context; among equals those that a plan states, then shorter names, then the order of the list.
 */
export function findEntries(entries: readonly Entry[], words: readonly string[]): number[] {
	const whole = words.join(" ");
	return entries
		.flatMap((entry, place) => {
			const rank = rankOf(entry, words, whole);
			return rank === null ? [] : [{ place, stated: entry.stated, ...rank }];
		})
		.sort(
			(a, b) => a.class - b.class || Number(b.stated) - Number(a.stated) || a.length - b.length || a.place - b.place,
		)
		.map(({ place }) => place);
}

/** Whether the question is the very name of an entry. */
export function isNamed({ names }: Entry, words: readonly string[]): boolean {
	return names.includes(words.join(" "));
}

function rankOf(entry: Entry, words: readonly string[], whole: string): { class: number; length: number } | null {
	const { names, context } = entry;
	if (names.includes(whole)) return { class: exact, length: whole.length };
	const holding = names.filter((name) => words.every((word) => name.includes(word)));
	if (holding.length > 0) return { class: contained, length: Math.min(...holding.map(({ length }) => length)) };
	const inNames = words.filter((word) => names.some((name) => name.includes(word)));
	const explains = words.every((word) => inNames.includes(word) || context.some((name) => name.includes(word)));
	if (!explains || (inNames.length === 0 && !entry.byContext)) return null;
	return { class: inNames.length > 0 ? explained : byContext, length: names[0]?.length ?? 0 };
}
