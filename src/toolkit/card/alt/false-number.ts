import { groupBy } from "../../row/group-by.js";
import type { Card } from "../card.js";
import { countFigures } from "./count.js";
import { differencesOf, ratiosOf, sharesOf } from "./derived.js";
import { type Figure, ownFigures } from "./figure.js";
import { namesIn } from "./name.js";
import { type Numeral, type NumeralKind, numeralsIn, type Reading } from "./numeral.js";
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
	const names = namesIn(card);
	const scopesOf = scopeIn(card);
	return (["title", "subtitle", "alt"] as const).flatMap((field) => {
		const text = card[field];
		const scopeAt = scopesOf(text);
		const numbers = numeralsIn(names.without(text), card.language).filter(
			(numeral) => !isTrue(numeral, scopeAt(numeral.start), pool),
		);
		return [...numbers, ...names.strangeIn(text)].map(({ start, end }) => ({
			field,
			raw: text.slice(start, end),
			context: text.slice(Math.max(0, start - 12), end + 12),
		}));
	});
}

/** What numbers of a text may be: in order of their values, since a chart has as many as its description. */
interface Pool {
	/** Drawn, printed, counted and added up, by their kind. */
	figures: ReadonlyMap<NumeralKind, readonly Figure[]>;
	shares: readonly Figure[];
	/** Of two numbers of a row: asked for by few texts, and far more than the numbers. */
	ratios(): readonly number[];
	differences(): readonly number[];
}

function poolOf(card: Card): Pool {
	const figures = inOrder([...ownFigures(card), ...countFigures(card)]);
	return {
		figures: groupBy(figures, ({ kind }) => kind),
		shares: inOrder(sharesOf(card)),
		ratios: () => ratiosOf(card),
		differences: () => differencesOf(card),
	};
}

function isTrue({ kind, raw, readings }: Numeral, scope: Scope, pool: Pool): boolean {
	if (/^0\d/u.test(raw)) return false;
	const isOwn = (figures: readonly Figure[]) =>
		readings.some((reading) => figuresAt(reading, figures).some((figure) => isWithin(figure, scope)));
	const isAny = (numbers: readonly number[]) =>
		readings.some((reading) => numbers.some((value) => isAt(value, reading)));
	if (isOwn(pool.figures.get(kind) ?? [])) return true;
	if (kind === "percent") return isOwn(pool.shares);
	if (kind === "times") return isAny(pool.ratios());
	return kind === "points" && isAny(pool.differences());
}

function inOrder(figures: readonly Figure[]): Figure[] {
	return [...figures].sort((a, b) => a.value - b.value);
}

/** Returns those of figures in order that are written so. */
function figuresAt(reading: Reading, figures: readonly Figure[]): Figure[] {
	const found: Figure[] = [];
	for (let at = firstAt(reading, figures); at < figures.length; at += 1) {
		const figure = figures[at];
		if (figure === undefined || !isAt(figure.value, reading)) break;
		found.push(figure);
	}
	return found;
}

/** Returns the place of the first figure that is not too small to be written so. */
function firstAt(reading: Reading, figures: readonly Figure[]): number {
	let [low, high] = [0, figures.length];
	while (low < high) {
		const middle = (low + high) >> 1;
		const value = figures[middle]?.value ?? 0;
		if (value < reading.value && !isAt(value, reading)) low = middle + 1;
		else high = middle;
	}
	return low;
}

/** Whether a number is written so when it is rounded to the digits that are written. */
function isAt(value: number, { value: written, step }: Reading): boolean {
	return Math.abs(value - written) <= step / 2 + Math.abs(value) * 1e-9;
}
