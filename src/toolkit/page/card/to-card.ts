import type { Card, CardPoint, CardSentence } from "../../card/card.js";
import { mostSentences } from "../frame/card-link.js";
import type { PageContext } from "../page-context.js";
import type { CardBook } from "./card-book.js";
import { sentencesOf } from "./sentence.js";
import { citedSources, clauseAt, planSources } from "./source.js";

/** A card without what follows from its points. */
export interface CardDraft extends Omit<Card, "language" | "sources" | "sentences"> {
	/** The plans that it draws from as a whole; left out where it draws on the clauses of its points. */
	plans?: Iterable<string>;
	/** Sentences that are no target's and no clause's. */
	sentences?: Readonly<Record<string, CardSentence>>;
}

/** Returns a card with the sentences that its points open and the plans that it draws from, in the language of the page. */
export function toCard({ plans, sentences: own, ...draft }: CardDraft, book: CardBook, page: PageContext): Card {
	const rows = withPoints(draft.rows, (point) => ({ ...point, place: clauseAt(point.href, book, page) }));
	const points = rows.flatMap((row) => row.cells.flatMap((cell) => cell.points));
	const sources = plans === undefined ? citedSources(points, book, page) : planSources(plans, book, page);
	const card = { ...draft, rows, language: page.language, sources };
	const keys = new Set(points.flatMap(({ sentence }) => sentence ?? []));
	if (keys.size > mostSentences) {
		return { ...card, rows: withPoints(rows, (point) => ({ ...point, sentence: null })), sentences: {} };
	}
	return { ...card, sentences: { ...sentencesOf(points, book, page), ...own } };
}

function withPoints(rows: Card["rows"], change: (point: CardPoint) => CardPoint): Card["rows"] {
	return rows.map((row) => ({
		...row,
		cells: row.cells.map((cell) => ({ ...cell, points: cell.points.map(change) })),
	}));
}
