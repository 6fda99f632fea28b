import type { Card } from "../card.js";
import { countFigures } from "./count.js";
import { differencesOf, ratiosOf, sharesOf } from "./derived.js";
import { type Figure, ownFigures } from "./figure.js";
import { strangeNames, withoutNames } from "./name.js";
import { type Numeral, numeralsIn, type Reading } from "./numeral.js";
import { isWithin, type Scope, scopeIn } from "./scope.js";

/** A number in a text of a card that is not the chart's. */
export interface FalseNumber {
	field: "title" | "subtitle" | "alt";
	/** The number as written. */
	raw: string;
	/** The words around it. */
	context: string;
}

/**
 * Returns the numbers in title, subtitle and description that are not the chart's. A year must be one that the chart has, a
 * multiple the ratio of two numbers of a row, points their difference, a percentage drawn, printed or the share of a count,
 * and any other number drawn, printed, counted or a sum of counts, each to the digits that are written. Where the text names
 * a row or a region, it must be a number of these.
 *
 * @example
 * falseNumbers({ …, alt: "高青 1,800 人", rows: [/* 1,700 人 *\/] }) // [{ field: "alt", raw: "1,800", … }]
 */
export function falseNumbers(card: Card): FalseNumber[] {
	const pool = poolOf(card);
	const scopesOf = scopeIn(card);
	return (["title", "subtitle", "alt"] as const).flatMap((field) => {
		const text = card[field];
		const scopeAt = scopesOf(text);
		const numbers = numeralsIn(withoutNames(text, card), card.language).filter(
			(numeral) => !isTrue(numeral, scopeAt(numeral.start), pool),
		);
		return [...numbers, ...strangeNames(text, card)].map(({ start, end }) => ({
			field,
			raw: text.slice(start, end),
			context: text.slice(Math.max(0, start - 12), end + 12),
		}));
	});
}

interface Pool {
	figures: readonly Figure[];
	ratios: readonly number[];
	differences: readonly number[];
	shares: readonly Figure[];
}

function poolOf(card: Card): Pool {
	return {
		figures: [...ownFigures(card), ...countFigures(card)],
		ratios: ratiosOf(card),
		differences: differencesOf(card),
		shares: sharesOf(card),
	};
}

function isTrue({ kind, raw, readings }: Numeral, scope: Scope, pool: Pool): boolean {
	if (/^0\d/u.test(raw)) return false;
	const agrees = (numbers: readonly number[]) =>
		readings.some((reading) => numbers.some((value) => isAt(value, reading)));
	const own = [...pool.figures, ...(kind === "percent" ? pool.shares : [])].filter(
		(figure) => figure.kind === kind && isWithin(figure, scope),
	);
	if (agrees(own.map(({ value }) => value))) return true;
	if (kind === "times") return agrees(pool.ratios);
	return kind === "points" && agrees(pool.differences);
}

/** Whether a number is written so when it is rounded to the digits that are written. */
function isAt(value: number, { value: written, step }: Reading): boolean {
	return Math.abs(value - written) <= step / 2 + Math.abs(value) * 1e-9;
}
