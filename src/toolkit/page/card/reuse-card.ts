import type { Card } from "../../card/card.js";
import type { TableDatabase } from "../../store/database.js";
import type { PageContext } from "../page-context.js";
import { readReuse } from "../reuse/reuse-report.js";
import { readCardBook } from "./card-book.js";
import { matrixCards } from "./reuse/matrix-card.js";
import { pairsCard } from "./reuse/pairs-card.js";

/** Returns the charts of reuse: plans by plans, and the pairs that share most; none where no two plans share a passage. */
export async function reuseCards(database: TableDatabase, page: PageContext): Promise<Card[]> {
	const report = await readReuse(database, page.names.regionRank);
	if (report.passages.length === 0) return [];
	const book = await readCardBook(database);
	return [...matrixCards(report, book, page), pairsCard(report, book, page)];
}
