import type { CardPoint, CardSentence } from "../../../card/card.js";
import type { DistinctiveWord } from "../../../compare/distinctive.js";
import type { ReadingClause } from "../../../query/reading.js";
import { clausePath } from "../../address/place-link.js";
import type { PageContext } from "../../page-context.js";
import { leastCertain } from "../../theme/read-words.js";
import type { CardBook } from "../card-book.js";
import { bare } from "../count-point.js";
import { clauseSentence, sentenceSource } from "../sentence.js";
import { sentenceKey } from "../sentence-key.js";
import { cutSentence } from "../sentence-part.js";

/** A word as a point, and the sentence that it opens. */
export interface SaidWord {
	point: CardPoint;
	sentence: CardSentence;
}

/**
 * Returns a word of a region with its weight, and the first sentence of the region that says it, the word chosen; null where
 * none of its clauses has it in one piece.
 */
export function saidWord(word: DistinctiveWord, book: CardBook, page: PageContext): SaidWord | null {
	for (const id of word.clauses) {
		const clause = book.clauses.get(id);
		const said = clause && saidIn(clause, word, book, page);
		if (said) return said;
	}
	return null;
}

function saidIn(
	clause: ReadingClause,
	{ word, z }: DistinctiveWord,
	book: CardBook,
	page: PageContext,
): SaidWord | null {
	const { document_id } = clause;
	const points = (book.texts.get(document_id) ?? []).slice(clause.start, clause.end);
	const place = findIn(points, [...word]);
	if (place === null) return null;
	const from = points.findLastIndex((sign, index) => index < place && isEnd(sign)) + 1;
	const stop = points.findIndex((sign, index) => index >= place && isEnd(sign));
	const quote = points.slice(from, stop < 0 ? points.length : stop + 1);
	const at = { start: clause.start + place, end: clause.start + place + [...word].length };
	const href = clausePath(clause);
	const reading = page.copy.theme.wordIn(word, page.copy.clauseName(clause.number, clause.ordinal));
	const point = {
		...bare,
		...at,
		value: z,
		unit: page.copy.card.theme.weight,
		label: reading,
		filled: z >= leastCertain,
		document_id,
		quote: quote.join(""),
		sentence: `${sentenceKey(href)}.${at.start}`,
		href,
	};
	const sentence = {
		...clauseSentence(clause, book, page),
		parts: cutSentence(quote, clause.start + from, [], at),
		source: sentenceSource(document_id, at, book, page),
		reading,
	};
	return { point, sentence };
}

const isEnd = (sign: string) => /[。！？!?\r\n]/u.test(sign);

/** Returns the place of the first occurrence of some signs in others; null for none. */
function findIn(points: readonly string[], sought: readonly string[]): number | null {
	const place = points.findIndex((_, index) => sought.every((sign, offset) => points[index + offset] === sign));
	return place < 0 || sought.length === 0 ? null : place;
}
