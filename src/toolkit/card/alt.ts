import { type FalseNumber, falseNumbers } from "./alt/false-number.js";
import type { Card } from "./card.js";

/**
 * Returns what is wrong with the words of charts, a sentence each: a chart without a title or a description, and numbers
 * that are not the chart's.
 *
 * @example
 * checkCards([card]) // ["indicator/urban_new_employment (zh): the alt says 1,800, which is no number of the chart: …"]
 */
export function checkCards(cards: Iterable<Card>): string[] {
	return [...cards].flatMap((card) => [
		...missingWords(card),
		...falseNumbers(card).map((found) => sentenceOf(card, found)),
	]);
}

function missingWords(card: Card): string[] {
	return (["title", "alt"] as const)
		.filter((field) => card[field].trim() === "")
		.map((field) => `${nameOf(card)}: the ${field} is missing.`);
}

function sentenceOf(card: Card, { field, raw, context }: FalseNumber): string {
	return `${nameOf(card)}: the ${field} says ${raw}, which is no number of the chart: “${context}”.`;
}

const nameOf = ({ id, language }: Card) => `${id} (${language})`;
