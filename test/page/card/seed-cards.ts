import type { Card, CardPoint } from "../../../src/toolkit/card/card.js";
import type { Language } from "../../../src/toolkit/page/copy/copy.js";
import { type PageContext, toPageContext } from "../../../src/toolkit/page/page-context.js";
import { run } from "../../../src/toolkit/pipeline.js";
import type { PlanSource } from "../../../src/toolkit/schema/codebook.js";
import type { TableDatabase } from "../../../src/toolkit/store/database.js";
import { codebooks, sources } from "../../row/collection.js";
import { openReport } from "../seed-database.js";

/** The context of a page of the five plans. */
export function pageIn(language: Language, regions = ["370322", "370702", "370214", "370117"]): PageContext {
	return toPageContext(language, codebooks, { regions });
}

/** Returns what `read` makes of the tables of some plans. */
export async function withPlans<Result>(
	plans: readonly PlanSource[],
	read: (database: TableDatabase) => Promise<Result>,
): Promise<Result> {
	const database = await openReport(run(plans, codebooks));
	try {
		return await read(database);
	} finally {
		database.close();
	}
}

/** Returns the points of a chart, row by row. */
export function pointsOf(card: Card): CardPoint[] {
	return card.rows.flatMap(({ cells }) => cells.flatMap(({ points }) => points));
}

/** Returns all texts of a value, however deep. */
export function textsOf(value: unknown): string[] {
	if (typeof value === "string") return [value];
	if (typeof value !== "object" || value === null) return [];
	return Object.values(value).flatMap(textsOf);
}

/** Returns the chart of an id. */
export function cardOf(cards: readonly Card[], id: string): Card {
	const found = cards.find((card) => card.id === id);
	if (!found) throw new Error(`unknown chart: ${id}`);
	return found;
}

const texts = new Map(sources.map(({ document_id, text }) => [document_id, [...text]]));

/** Returns what a plan of the collection says between two places, in code points. */
export function planText(document: string, start: number, end: number): string {
	return (texts.get(document) ?? []).slice(start, end).join("");
}
