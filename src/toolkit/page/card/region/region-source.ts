import type { DistinctiveWord } from "../../../compare/distinctive.js";
import { targetDeadlinesQuery } from "../../../query/deadline.js";
import { entriesQuery } from "../../../query/entry.js";
import { leadClausesQuery } from "../../../query/lead-clause.js";
import { focusThemes } from "../../../schema/theme.js";
import type { TableDatabase } from "../../../store/database.js";
import { readIndicatorSheet } from "../../indicator/read-sheet.js";
import type { PageContext } from "../../page-context.js";
import { type Lead, toLeads } from "../../region/lead.js";
import { type ProfileRow, toProfile } from "../../region/profile.js";
import { readShared, type SharedPlan } from "../../region/shared.js";
import { type SoleIndicator, soleIndicators } from "../../region/sole-indicator.js";
import { type DueYear, toTimeline } from "../../region/timeline.js";
import { ask, type Report, readReport } from "../../report/report.js";
import { readWords } from "../../theme/read-words.js";
import { shortName } from "../../theme/table.js";
import type { Entries } from "../../theme/word-list.js";
import { type CardBook, readCardBook } from "../card-book.js";
import { idPart } from "../id-part.js";

/** What a region's charts are made from: all that its page shows, and what cards quote from. */
export interface RegionSource {
	region: string;
	/** The region's name without the word for its rank. */
	name: string;
	/** The id of its charts without their own name: `region/370322`. */
	id: string;
	report: Report;
	book: CardBook;
	plans: Report["plans"];
	marks: Report["marks"];
	profile: readonly ProfileRow[];
	leads: readonly Lead[];
	years: readonly DueYear[];
	sole: readonly SoleIndicator[];
	words: readonly DistinctiveWord[];
	entries: Entries;
	shared: readonly SharedPlan[];
}

/** Returns what the charts of every region are made from, in the order of the columns. */
export async function readRegions(database: TableDatabase, page: PageContext): Promise<RegionSource[]> {
	const report = await readReport(database, page.names);
	const book = await readCardBook(database);
	const sheet = await readIndicatorSheet(database);
	const themeWords = await readWords(database, report.plans);
	const ledClauses = await ask(database, leadClausesQuery);
	const deadlines = await ask(database, targetDeadlinesQuery);
	const entries = new Map((await ask(database, entriesQuery)).map((entry) => [entry.clause_id, entry]));
	const sources: RegionSource[] = [];
	for (const { region_code: region, region: written } of report.regions) {
		const isOwn = ({ region_code }: { region_code: string | null }) => region_code === region;
		const plans = report.plans.filter(isOwn);
		const marks = report.marks.filter(isOwn);
		sources.push({
			region,
			name: shortName(page, region, written),
			id: `region/${idPart(region)}`,
			report,
			book,
			plans,
			marks,
			profile: toProfile(report, region),
			leads: toLeads(ledClauses.filter(isOwn), marks),
			years: toTimeline(plans, marks, deadlines),
			sole: soleIndicators(sheet, region),
			words: focusThemes.flatMap((theme) => (themeWords.get(theme) ?? []).filter(isOwn)),
			entries,
			shared: await readShared(database, report, region),
		});
	}
	return sources;
}
