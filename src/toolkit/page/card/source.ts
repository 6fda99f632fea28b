import type { CardPoint, CardSource } from "../../card/card.js";
import { groupBy } from "../../row/group-by.js";
import type { PageContext } from "../page-context.js";
import type { CardBook } from "./card-book.js";
import { sentenceKey } from "./sentence-key.js";

/** Returns plans as a source line names them, drawn on as a whole, in their order; what is no plan is left out. */
export function planSources(documents: Iterable<string>, book: CardBook, page: PageContext): CardSource[] {
	return [...new Set(documents)].flatMap((id) => toSource(id, [], book, page));
}

/** Returns the plans that points are read from, each with the clauses that they stand in, in the order of the text. */
export function citedSources(points: readonly CardPoint[], book: CardBook, page: PageContext): CardSource[] {
	const ofPlan = groupBy(
		points.filter(({ document_id }) => document_id !== null),
		({ document_id }) => document_id ?? "",
	);
	return [...ofPlan].flatMap(([document, own]) => {
		const inOrder = [...own].sort((a, b) => (a.start ?? 0) - (b.start ?? 0));
		const places = new Set(inOrder.flatMap(({ place }) => place ?? []));
		return toSource(document, [...places], book, page);
	});
}

/** Returns the clause that an address of the report opens, as printed: `第 29 条`; null where it opens none. */
export function clauseAt(href: string, { opened, clauses }: CardBook, { copy }: PageContext): string | null {
	const found = opened.get(sentenceKey(href));
	if (found === undefined) return null;
	const clause = "clause" in found ? found.clause : clauses.get(found.target.clause_id ?? "");
	return clause === undefined ? copy.reading.lead : copy.clauseName(clause.number, clause.ordinal);
}

function toSource(
	document: string,
	places: readonly string[],
	book: CardBook,
	{ copy, names }: PageContext,
): CardSource[] {
	const plan = book.plans.get(document);
	if (plan === undefined) return [];
	return [
		{
			document_id: document,
			region: names.region(plan.region_code ?? "", plan.region),
			title: plan.title?.replace(/[《》]/gu, "") ?? copy.reading.noTitle,
			document_number: plan.document_number,
			issuer: plan.issuer,
			issued: plan.issued,
			places,
			url: plan.source_url,
		},
	];
}
