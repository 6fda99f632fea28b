import type { Card, CardColumn } from "../../card/card.js";
import type { TableDatabase } from "../../store/database.js";
import { indicatorPath } from "../address/place-link.js";
import { readIndicatorSheet } from "../indicator/read-sheet.js";
import type { IndicatorSheet, SheetRow } from "../indicator/sheet.js";
import type { PageContext } from "../page-context.js";
import { type CardBook, readCardBook } from "./card-book.js";
import { regionColumns } from "./column.js";
import { idPart } from "./id-part.js";
import { listedRows } from "./indicator/listed-row.js";
import { indicatorDefinitions, indicatorNotes } from "./indicator/note.js";
import { relatedRows } from "./indicator/related-row.js";
import { valueRow } from "./indicator/value-row.js";
import { indicatorAlt, indicatorSubtitle, indicatorTitle } from "./indicator/words.js";
import { toCard } from "./to-card.js";

/** Returns a chart for each indicator of which some plan states a number, in the order of the codebook. */
export async function indicatorCards(database: TableDatabase, page: PageContext): Promise<Card[]> {
	const sheet = await readIndicatorSheet(database);
	const book = await readCardBook(database);
	return sheet.rows.map((row) => indicatorCard(row, sheet, book, page));
}

/** Returns the chart of an indicator: its values region by region, per 10,000 residents too, and what is refused beside them. */
function indicatorCard(row: SheetRow, sheet: IndicatorSheet, book: CardBook, page: PageContext): Card {
	const { indicator } = row;
	const columns = yearColumns(row, sheet, page);
	const values = valueRow(row, columns, page);
	const rows = [values, ...relatedRows(row, sheet.places, columns, page), ...listedRows(row, columns, book, page)];
	const draft = {
		id: `indicator/${idPart(indicator.indicator_id)}`,
		theme: indicator.theme,
		name: page.names.indicator(indicator.indicator_id),
		title: indicatorTitle(row, sheet.places, page),
		subtitle: indicatorSubtitle(row, values, page),
		alt: indicatorAlt(row, columns, rows, page),
		columns,
		rows,
		notes: indicatorNotes(row, rows, sheet, page),
		definitions: indicatorDefinitions(row, rows, sheet, page),
		page: indicatorPath(indicator.indicator_id),
	};
	return toCard(draft, book, page);
}

/** The regions, each with the year of its value. */
function yearColumns({ cells }: SheetRow, { regions }: IndicatorSheet, page: PageContext): CardColumn[] {
	return regionColumns(regions, page).map((column, index) => {
		const year = cells[index]?.best?.year ?? null;
		return { ...column, note: year === null ? "" : page.copy.card.year(year) };
	});
}
