import type { Card } from "../../../card/card.js";
import { ledgerPath } from "../../ledger/filter-address.js";
import { leadSummary, mostLeads } from "../../ledger/lead-chart.js";
import { byRegion, tallyLead } from "../../ledger/tally.js";
import type { LedgerPlan } from "../../ledger/task.js";
import type { PageContext } from "../../page-context.js";
import { shortName } from "../../theme/table.js";
import type { CardBook } from "../card-book.js";
import { plainCell } from "../cell.js";
import { namedColumn } from "../column.js";
import { countPoint } from "../count-point.js";
import { toCard } from "../to-card.js";

/** Returns the departments of each region that lead most tasks, a bar each on one scale; none where no plan names any. */
export function departmentsCards(plans: readonly LedgerPlan[], book: CardBook, page: PageContext): Card[] {
	const { copy, format, names } = page;
	const words = copy.cardLedger.departments;
	const tallies = tallyLead(plans);
	const [first] = [...tallies].sort((a, b) => b.tasks - a.tasks);
	if (first === undefined) return [];
	const regions = byRegion(plans).map(({ region_code, region }) => ({
		region_code,
		name: shortName(page, region_code, region),
		full: names.region(region_code, region),
		own: tallies.filter((row) => row.region_code === region_code),
	}));
	const rows = regions.flatMap(({ region_code, name, own }) =>
		own.slice(0, mostLeads).map(({ department, tasks }) => {
			const href = ledgerPath({ region: [region_code], department: [department] });
			const point = countPoint(tasks, copy.cardWord.units.tasks, copy.ledger.lead.bar(department, tasks), href);
			return {
				key: `${region_code} ${department}`,
				label: department,
				note: name,
				theme: null,
				scale: { kind: "bar", most: first.tasks } as const,
				cells: [plainCell(String(tasks), [point])],
			};
		}),
	);
	const isEqualled = tallies.filter(({ tasks }) => tasks === first.tasks).length > 1;
	const home = regions.find(({ region_code }) => region_code === first.region_code);
	const draft = {
		id: "ledger/departments",
		theme: null,
		name: words.name,
		title: isEqualled ? words.name : words.title(home?.name ?? "", first.department, format.number(first.tasks)),
		subtitle: words.subtitle,
		alt: leadSummary(plans, page),
		columns: [namedColumn("tasks", words.column)],
		rows,
		notes: regions.flatMap(({ full, own }) => {
			if (own.length === 0) return [words.silent(full)];
			return own.length > mostLeads ? [words.rest(full, own.length - mostLeads)] : [];
		}),
		definitions: [copy.cardTerm.lead, copy.cardTerm.task],
		plans: plans.map(({ document_id }) => document_id),
		page: "/ledger",
	};
	return [toCard(draft, book, page)];
}
