import type { Card, CardCell } from "../../../card/card.js";
import { dueSummary } from "../../ledger/due-chart.js";
import { ledgerPath } from "../../ledger/filter-address.js";
import { byRegion, type DueTally, dueYears, tallyDue } from "../../ledger/tally.js";
import type { LedgerPlan } from "../../ledger/task.js";
import type { PageContext } from "../../page-context.js";
import { sum } from "../../report/sum.js";
import { shortName } from "../../theme/table.js";
import type { CardBook } from "../card-book.js";
import { absentCell, plainCell } from "../cell.js";
import { regionColumns } from "../column.js";
import { countPoint } from "../count-point.js";
import { toCard } from "../to-card.js";

/** Returns how many targets of each region are due in each year, and how many of them say so; none where none is due. */
export function deadlinesCards(plans: readonly LedgerPlan[], book: CardBook, page: PageContext): Card[] {
	const { copy, format } = page;
	const words = copy.cardLedger.deadlines;
	const tallies = tallyDue(plans);
	if (tallies.length === 0) return [];
	const regions = byRegion(plans);
	const most = Math.max(1, ...tallies.map(({ targets }) => targets));
	const rows = dueYears(tallies).map((year) => ({
		key: year,
		label: words.year(year),
		note: "",
		theme: null,
		scale: { kind: "pair", most } as const,
		cells: regions.map(({ region_code, region }) => {
			const tally = tallies.find((row) => row.region_code === region_code && row.year === year);
			return tally ? dueCell(tally, shortName(page, region_code, region), page) : absentCell(words.nothing);
		}),
	}));
	const all = plans.flatMap(({ tasks }) => tasks.flatMap(({ targets }) => targets));
	const due = sum(tallies.map(({ targets }) => targets));
	const draft = {
		id: "ledger/deadlines",
		theme: null,
		name: words.name,
		title: words.title(format.number(due), format.number(sum(tallies.map(({ stated }) => stated)))),
		subtitle: words.subtitle,
		alt: dueSummary(plans, page),
		columns: regionColumns(regions, page),
		rows,
		notes: all.length > due ? [words.undated(all.length - due)] : [],
		definitions: [copy.cardTerm.target, copy.cardTerm.stated],
		plans: plans.map(({ document_id }) => document_id),
		page: "/ledger",
	};
	return [toCard(draft, book, page)];
}

/** What is due in a year, a ring, and how much of it says so, a dot. */
function dueCell({ region_code, year, targets, stated }: DueTally, region: string, { copy }: PageContext): CardCell {
	const words = copy.cardLedger.deadlines;
	const unit = copy.cardWord.units.targets;
	const href = ledgerPath({ region: [region_code], due: [year] });
	return plainCell(
		String(targets),
		[
			{ ...countPoint(targets, unit, words.due(region, year, targets), href), filled: false, year: Number(year) },
			{ ...countPoint(stated, unit, words.dated(region, year, stated), href), year: Number(year) },
		],
		{ note: words.stated(stated) },
	);
}
