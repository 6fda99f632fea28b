import type { Card } from "../../card/card.js";
import type { TableDatabase } from "../../store/database.js";
import { readLedger } from "../ledger/read.js";
import type { PageContext } from "../page-context.js";
import { readCardBook } from "./card-book.js";
import { deadlinesCards } from "./ledger/deadlines-card.js";
import { departmentsCards } from "./ledger/departments-card.js";

/** Returns the charts of the ledger: when targets are due, and which departments lead most tasks. */
export async function ledgerCards(database: TableDatabase, page: PageContext): Promise<Card[]> {
	const plans = await readLedger(database, page.names);
	const book = await readCardBook(database);
	return [...deadlinesCards(plans, book, page), ...departmentsCards(plans, book, page)];
}
