import { entriesQuery } from "../query/entry.js";
import type { FindingPlaceRow } from "../query/gap.js";
import { focusThemes } from "../schema/theme.js";
import type { TableDatabase } from "../store/database.js";
import { readPoints } from "../store/points.js";
import { comparePath } from "./address/place-link.js";
import type { Page } from "./envelope.js";
import { readIndicatorSheet } from "./indicator/read-sheet.js";
import type { IndicatorSheet } from "./indicator/sheet.js";
import { CoverageRows } from "./overview/coverage-rows.js";
import { FocusBand } from "./overview/focus-band.js";
import { GapBand } from "./overview/gap-band.js";
import { MarkLegend } from "./overview/mark-legend.js";
import { OtherBand } from "./overview/other-band.js";
import { snippetOf } from "./overview/snippet.js";
import type { PageContext } from "./page-context.js";
import { RegionHeads } from "./part/region-heads.js";
import { SentenceText } from "./part/sentence-text.js";
import { Sheet } from "./part/sheet.js";
import { Shell } from "./part/shell.js";
import { ask, type Report, readReport } from "./report/report.js";
import { sum } from "./report/sum.js";
import type { Part, Sentence } from "./word/sentence.js";

/** Returns the overview: what the collection holds, how the regions treat the focus themes, and what is missing. */
export async function renderOverview(database: TableDatabase, page: PageContext): Promise<Page> {
	const report = await readReport(database, page.names);
	const sheet = await readIndicatorSheet(database);
	const entries = await ask(database, entriesQuery);
	const texts = new Map<string, string[]>();
	for (const plan of report.plans) texts.set(plan.document_id, await readPoints(plan.source_file));
	const snippet = (finding: FindingPlaceRow) => snippetOf(finding, texts.get(finding.document_id) ?? [], entries);
	const { title } = page.copy.overview;
	return {
		title,
		content: (
			<Shell page="overview">
				<Sheet class="overview" regions={report.regions}>
					<div class="grid opening">
						<h1>{title}</h1>
						<p class="statement wide">
							<SentenceText parts={[...statement(report, page), ...indicatorStatement(sheet, page)]} />
						</p>
					</div>
					<RegionHeads regions={report.regions} />
					<CoverageRows report={report} />
					<MarkLegend />
					{focusThemes.map((theme, index) => (
						<FocusBand key={theme} report={report} sheet={sheet} theme={theme} first={index === 0} />
					))}
					<OtherBand report={report} />
					<GapBand report={report} sheet={sheet} snippet={snippet} />
				</Sheet>
			</Shell>
		),
	};
}

/** Returns how much the collection holds, and how much of it belongs to the focus themes. */
export function statement({ regions, plans, marks }: Report, { copy, format }: PageContext): Sentence {
	const focus = marks.filter((mark) => focusThemes.some((theme) => theme === mark.theme));
	const regionTotal = (count: (region: (typeof regions)[number]) => number) => format.number(sum(regions.map(count)));
	return copy.overview.statement(
		format.count(regions.length),
		format.count(plans.length),
		{ figure: regionTotal((region) => region.characters), href: "/reader/" },
		{ figure: regionTotal((region) => region.clauses), href: "/reader/" },
		{ figure: format.number(marks.length), href: comparePath({ theme: "all" }) },
		{ figure: format.number(focus.length), href: comparePath() },
	);
}

/** Returns how many indicators more than one region states, and how many of them stand side by side as they are. */
function indicatorStatement({ rows }: IndicatorSheet, { copy, format }: PageContext): Sentence {
	const several = rows.filter(({ group }) => group === "comparable");
	if (several.length === 0) return [];
	const figure = (count: number): Part => ({ figure: format.number(count), href: "/indicator" });
	return copy.overview.indicatorStatement(
		figure(several.length),
		figure(several.filter(({ pairs }) => pairs > 0).length),
		figure(rows.filter(({ group }) => group === "look_alike").length),
	);
}
