import type { Plan } from "../parse/plan.js";
import { placeOf } from "../row/place.js";
import type { Indicator, IndicatorPhrase } from "../schema/indicator.js";
import { type Entry, toEntries } from "./entry.js";
import { fold } from "./word.js";

/** A sentence that names an indicator; its span counts code points of the file. */
export interface Mention {
	indicator_id: string;
	document_id: string;
	start: number;
	end: number;
	quote: string;
}

/** Where a target stands that belongs to an indicator, as value or as look-alike. */
export interface Stated {
	indicator_id: string;
	quote_start: number;
}

/** Shortest words that name an indicator by themselves: 公园 stands in too many other words. */
const shortest = 4;

/**
 * Returns the sentence of a plan that names each of some indicators most fully (the first of equals) and holds no target of
 * it: the plan speaks of it, but no number was read. Words that mean something else (`excludes`) or mean it only in some sentences do not count.
 */
export function findMentions(
	plan: Plan,
	documentId: string,
	stated: readonly Stated[],
	indicators: readonly Indicator[],
	phrases: readonly IndicatorPhrase[],
): Mention[] {
	const entries = toEntries(indicators, phrases);
	const sentences = plan.sentences.map((span) => ({ ...placeOf(plan, span), folded: "" }));
	for (const sentence of sentences) sentence.folded = fold(sentence.raw);
	return entries.flatMap((entry) => {
		const { indicator_id } = entry.indicator;
		const taken = new Set(stated.filter((row) => row.indicator_id === indicator_id).map((row) => row.quote_start));
		const named = sentences
			.filter(({ start }) => !taken.has(start))
			.map((sentence) => ({ sentence, length: namedLength(sentence.folded, entry) }));
		const longest = named.reduce((most, { length }) => Math.max(most, length), 0);
		const found = named.find(({ length }) => length > 0 && length === longest)?.sentence;
		if (!found) return [];
		const { start, end, raw } = found;
		return [{ indicator_id, document_id: documentId, start, end, quote: raw }];
	});
}

/** Characters of the longest words of a sentence that name the indicator, 0 for none. */
function namedLength(folded: string, { subjects, excludes }: Entry): number {
	let longest = 0;
	for (const find of subjects) {
		const match = find(folded);
		if (!match || match.length < shortest) continue;
		const near = [match.before.slice(-10), ...match.between, match.after.slice(0, 10)];
		if (!excludes.some((cue) => near.some((text) => cue.find(text)))) longest = Math.max(longest, match.length);
	}
	return longest;
}
