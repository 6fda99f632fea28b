import type { Sentence } from "../parse/sentence.js";
import type { Span } from "../text/view.js";
import { type Numeral, scanNumerals } from "./numeral.js";
import type { UnitReader } from "./unit.js";

/** A numeral with the words around it that decide whether it is a target, and of what. */
export interface Candidate {
	numeral: Numeral;
	unit: string;
	/** Whether the text says 余: `80余场`. */
	more: boolean;
	/** The numeral with its unit. */
	span: Span;
	/** The run of text between commas that it stands in. */
	phrase: Span;
	/** The phrase before the numeral. */
	before: string;
	/** The phrase after the unit. */
	after: string;
	/** The sentence before the numeral. */
	lead: string;
	sentence: Sentence;
	text: string;
}

/** No phrase that matters is longer; the bound keeps rules linear on text without punctuation. */
const longestPhrase = 160;
const breaks = new Set([...",;:。!?\n\t|"]);

/** Returns the numerals of a sentence with their units and surroundings. */
export function candidates(text: string, sentence: Sentence, readUnit: UnitReader): Candidate[] {
	return scanNumerals(text, sentence).map((numeral) => {
		const isPercent = text.slice(numeral.start - 3, numeral.start) === "百分之";
		const { unit, end, more } = isPercent ? { unit: "%", end: numeral.end, more: false } : readUnit(text, numeral.end);
		const phrase = phraseAround(text, numeral, end, sentence);
		return {
			numeral,
			unit,
			more,
			span: { start: numeral.start, end },
			phrase,
			before: text.slice(phrase.start, numeral.start),
			after: text.slice(end, phrase.end),
			lead: text.slice(Math.max(sentence.start, numeral.start - longestPhrase), numeral.start),
			sentence,
			text,
		};
	});
}

function phraseAround(text: string, numeral: Span, unitEnd: number, sentence: Span): Span {
	let start = numeral.start;
	const first = Math.max(sentence.start, numeral.start - longestPhrase);
	while (start > first && !breaks.has(text[start - 1] ?? "")) start--;
	let end = unitEnd;
	const last = Math.min(sentence.end, unitEnd + longestPhrase);
	while (end < last && !breaks.has(text[end] ?? "")) end++;
	return { start, end };
}
