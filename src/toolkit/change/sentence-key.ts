import type { TargetRow } from "../schema/target.js";
import { bareText } from "./bare-text.js";

interface Sentence {
	readonly number: number;
	/** How many characters that are no space stand before each code point. */
	readonly offsets: readonly number[];
}

/**
 * Returns a function that gives targets of the same place in the same sentence the same key, however the sentence is broken
 * over lines and whatever the document is called. A sentence is looked at once, since there may be a thousand targets in one.
 */
export function sentenceKeys(): (target: Pick<TargetRow, "quote" | "quote_start" | "start">) => string {
	const numbers = new Map<string, number>();
	const known = new Map<string, Sentence>();
	return ({ quote, quote_start, start }) => {
		const sentence = known.get(quote) ?? toSentence(quote, numbers);
		known.set(quote, sentence);
		return `${sentence.number} ${sentence.offsets[start - quote_start] ?? ""}`;
	};
}

function toSentence(quote: string, numbers: Map<string, number>): Sentence {
	const words = bareText(quote);
	const number = numbers.get(words) ?? numbers.size;
	numbers.set(words, number);
	let count = 0;
	const offsets = Array.from(quote, (point) => (/\s/u.test(point) ? count : count++));
	return { number, offsets };
}
