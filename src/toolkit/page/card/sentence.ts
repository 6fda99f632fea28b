import type { CardPoint, CardSentence, SentencePart } from "../../card/card.js";
import type { ReadingClause, ReadingTarget } from "../../query/reading.js";
import { clausePath, targetPath } from "../address/place-link.js";
import { statedSentences } from "../compare/stated-sentence.js";
import { firstSentence } from "../ledger/first-sentence.js";
import type { PageContext } from "../page-context.js";
import { besideOf, type CardBook } from "./card-book.js";
import { targetReading } from "./reading.js";
import { cutSentence } from "./sentence-part.js";

/**
 * Returns the sentences that points open, by their keys; a key that is no target's or clause's has none.
 */
export function sentencesOf(
	points: readonly Pick<CardPoint, "sentence">[],
	book: CardBook,
	page: PageContext,
): Record<string, CardSentence> {
	const keys = new Set(points.flatMap(({ sentence }) => sentence ?? []));
	const sentences = [...keys].flatMap((key): [string, CardSentence][] => {
		const opened = book.opened.get(key);
		if (opened === undefined) return [];
		return [
			[key, "target" in opened ? targetSentence(opened.target, book, page) : clauseSentence(opened.clause, book, page)],
		];
	});
	return Object.fromEntries(sentences);
}

/** Returns the sentence of a target, its numeral chosen, those of other targets marked. */
export function targetSentence(target: ReadingTarget, book: CardBook, page: PageContext): CardSentence {
	const { quote, quote_start, start, end } = target;
	const others = (book.beside.get(besideOf(target)) ?? []).filter((other) => other.target_id !== target.target_id);
	return {
		region: regionOf(target.document_id, book, page),
		place: placeOf(target, book, page),
		parts: cutSentence([...quote], quote_start, others, target),
		source: sentenceSource(target.document_id, { start, end }, book, page),
		reading: targetReading(target, page),
		href: targetPath(target),
	};
}

/** Returns what a clause says: its sentences that hold targets, their numerals marked; else its first sentence. */
export function clauseSentence(clause: ReadingClause, book: CardBook, page: PageContext): CardSentence {
	const targets = book.beside.get(clause.clause_id) ?? [];
	return {
		region: regionOf(clause.document_id, book, page),
		place: clausePlace(clause, page),
		parts: clauseParts(clause, targets, book.texts.get(clause.document_id) ?? []),
		source: sentenceSource(clause.document_id, clause, book, page),
		reading: targets.length === 0 ? page.copy.noTarget : page.copy.targetCount(targets.length),
		href: clausePath(clause),
	};
}

function clauseParts(
	clause: ReadingClause,
	targets: readonly ReadingTarget[],
	text: readonly string[],
): SentencePart[] {
	const stated = statedSentences(text, targets).map((runs) =>
		runs.map(({ text, target }): SentencePart => ({ text, as: target === null ? "text" : "other" })),
	);
	if (stated.length > 0) return stated.flatMap((parts, index) => (index === 0 ? parts : [gap, ...parts]));
	return [{ text: firstSentence(text, clause) ?? clause.heading ?? "", as: "text" }];
}

/** Stands for what is left out between two sentences. */
const gap: SentencePart = { text: " … ", as: "text" };

/** Returns a clause with its heading: `第 5 条 引进培育一流人才`. */
export function clausePlace({ number, ordinal, heading }: ReadingClause, { copy }: PageContext): string {
	return [copy.clauseName(number, ordinal), heading?.trim()].filter(Boolean).join(" ");
}

function placeOf({ clause_id }: ReadingTarget, { clauses }: CardBook, { copy }: PageContext): string {
	const clause = clauses.get(clause_id ?? "");
	return clause === undefined ? copy.reading.lead : copy.clauseName(clause.number, clause.ordinal);
}

function regionOf(document: string, { plans }: CardBook, { names }: PageContext): string {
	const plan = plans.get(document);
	return names.region(plan?.region_code ?? "", plan?.region);
}

/** Returns where something stands: `2024 年度要点，第 5084–5090 字`. */
export function sentenceSource(
	document: string,
	{ start, end }: { start: number; end: number },
	{ plans }: CardBook,
	{ copy, names }: PageContext,
): string {
	const plan = plans.get(document);
	return [plan ? names.plan(plan) : document, copy.card.characters(start, end)].join(copy.evidence.comma);
}
