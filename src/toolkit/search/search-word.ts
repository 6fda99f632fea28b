import { oneLine } from "./display-text.js";
import { normalText } from "./normal.js";

/** How few characters a question may have: one alone stands in nearly every clause. */
export const leastCharacters = 2;

/**
 * Returns the words of a question, each as it is looked for: white space divides them, and quotes around one or more
 * words keep them together. Quotes inside a word are part of it, since plans are full of them.
 *
 * toWords("乡村振兴 “R&D  spending” “四强”产业") → ["乡村振兴", "r&d spending", '"四强"产业']
 */
export function toWords(question: string): string[] {
	const found = normalText(question).matchAll(/(?<=^|\s)"([^"]*[^"\s][^"]*)"(?=\s|$)|\S+/gu);
	const words = [...found].map(([whole, phrase]) => oneLine(phrase ?? whole)).filter((word) => word !== "");
	return [...new Set(words)];
}

/** Whether words are enough to search for: two characters altogether. */
export function isEnough(words: readonly string[]): boolean {
	return [...words.join("")].length >= leastCharacters;
}
