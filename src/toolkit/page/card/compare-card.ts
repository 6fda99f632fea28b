import type { Card } from "../../card/card.js";
import type { TableDatabase } from "../../store/database.js";
import { measureCells } from "../compare/measure-cell.js";
import type { PageContext } from "../page-context.js";
import { readReport } from "../report/report.js";
import { readCardBook } from "./card-book.js";
import { kindsCard } from "./compare/kinds.js";
import { measuresCard } from "./compare/measures.js";
import { placesCard } from "./compare/places.js";
import { firstThemes } from "./compare/source.js";

/** Returns the charts of the compare page as it stands before anything is chosen: all regions, the focus themes. */
export async function compareCards(database: TableDatabase, page: PageContext): Promise<Card[]> {
	const report = await readReport(database, page.names);
	if (report.regions.length === 0) return [];
	const cells = await measureCells(database);
	const source = { report, cells, page, book: await readCardBook(database), chosen: firstThemes(report) };
	return [measuresCard(source), kindsCard(source), placesCard(source)];
}
