import type { Card } from "../../../card/card.js";
import { missingTable } from "../../overview/gap-band.js";
import type { PageContext } from "../../page-context.js";
import { sum } from "../../report/sum.js";
import { shortName } from "../../theme/table.js";
import { planLabel } from "../../word/plan-label.js";
import { regionColumns } from "../column.js";
import { toCard } from "../to-card.js";
import { codebookRow } from "./band-row.js";
import { deadlineRow, doubtRow, residentsRow, saidRow, silentThemeRow, sourceRow } from "./gap-row.js";
import type { OverviewSource } from "./overview-source.js";

/** Returns what is missing in the plans of each region: numbers, deadlines, papers, residents, what could not be read. */
export function gapsCard(source: OverviewSource, page: PageContext): Card {
	const { report, sheet, book, plans } = source;
	const { copy } = page;
	const { cardOverview, cardTerm, overview } = copy;
	const words = cardOverview.gaps;
	const rows = sheet.rows.filter((row) => row.group === "comparable");
	const targets = sum(report.deadlines.map((row) => row.targets));
	const stated = sum(report.deadlines.map((row) => row.stated));
	const written = { key: "written", label: overview.written, note: words.writtenNote };
	return toCard(
		{
			id: "overview/gaps",
			theme: null,
			name: words.name,
			title:
				targets === 0 ? words.name : words.title(page.format.number(targets), page.format.number(targets - stated)),
			subtitle: words.subtitle,
			alt: describe(),
			columns: regionColumns(report.regions, page),
			rows: [
				...(rows.length === 0 ? [] : [codebookRow(rows, source, page, written), saidRow(rows, source, page)]),
				doubtRow(source, page),
				deadlineRow(source, page),
				silentThemeRow(source, page),
				sourceRow(source, page),
				residentsRow(source, page),
			],
			notes: report.plans.flatMap(({ note, ...plan }) =>
				note === null || plan.region_code === null ? [] : [words.papers(planLabel(plan, page), note)],
			),
			definitions: [
				...(rows.length === 0 ? [] : [cardTerm.comparable([]), cardTerm.named]),
				cardTerm.doubt,
				cardTerm.stated,
				cardTerm.residents,
			],
			plans,
			page: "/",
		},
		book,
		page,
	);

	/** What the page's table says, region by region. */
	function describe(): string {
		const table = missingTable(report, sheet, rows, page);
		const each = report.regions.map(({ region_code, region }, place) => {
			const [stated, targets, own, said, doubts] = (table.rows[place] ?? []).slice(1).map(Number);
			const residents = table.rows[place]?.at(-1);
			return words.each(shortName(page, region_code, region), {
				stated: stated ?? 0,
				targets: targets ?? 0,
				written: own ?? 0,
				all: rows.length,
				said: said ?? 0,
				doubts: doubts ?? 0,
				residents:
					typeof residents === "number" ? words.residents(page.format.number(residents)) : overview.residentsNone,
			});
		});
		const space = page.language === "zh" ? "" : " ";
		return [overview.missingSummary, ...each.map(copy.cardWord.sentence)].join(space);
	}
}
