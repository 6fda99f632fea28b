import { entriesQuery } from "../../../query/entry.js";
import type { FindingPlaceRow } from "../../../query/gap.js";
import type { TableDatabase } from "../../../store/database.js";
import { readIndicatorSheet } from "../../indicator/read-sheet.js";
import type { IndicatorSheet } from "../../indicator/sheet.js";
import { type Snippet, snippetOf } from "../../overview/snippet.js";
import type { PageContext } from "../../page-context.js";
import { ask, type Report, readReport } from "../../report/report.js";
import { type CardBook, readCardBook } from "../card-book.js";
import { wholePlans } from "../theme/source.js";

/** What the overview's charts are made from: all that its page shows, and what cards quote from. */
export interface OverviewSource {
	report: Report;
	sheet: IndicatorSheet;
	book: CardBook;
	snippet(finding: FindingPlaceRow): Snippet;
	/** The plans of the regions that have a column. */
	plans: readonly string[];
}

/** Returns what the overview's charts are made from. */
export async function readOverview(database: TableDatabase, page: PageContext): Promise<OverviewSource> {
	const report = await readReport(database, page.names);
	const book = await readCardBook(database);
	const entries = await ask(database, entriesQuery);
	return {
		report,
		sheet: await readIndicatorSheet(database),
		book,
		snippet: (finding) => snippetOf(finding, book.texts.get(finding.document_id) ?? [], entries),
		plans: wholePlans({ report }),
	};
}
