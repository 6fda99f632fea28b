import { allTargetsQuery } from "../query/all-target.js";
import { entriesQuery } from "../query/entry.js";
import { focusThemes, type Theme, themes } from "../schema/theme.js";
import type { TableDatabase } from "../store/database.js";
import { readPoints } from "../store/points.js";
import { ClauseList, SilentList } from "./compare/clause-list.js";
import { tellingMeasures } from "./compare/compare-data.js";
import { Controls } from "./compare/controls.js";
import { KindRows } from "./compare/kind-rows.js";
import { toListEntries } from "./compare/list-entry.js";
import { measureCells } from "./compare/measure-cell.js";
import { barNames, drawMeasureChart, MeasureChart } from "./compare/measure-chart.js";
import { PlaceRow } from "./compare/place-row.js";
import { RegionChoice } from "./compare/region-choice.js";
import { SidePanel } from "./compare/side-panel.js";
import type { Page } from "./envelope.js";
import { compareFile, glyphFiles } from "./file-list.js";
import type { PageContext } from "./page-context.js";
import { Sheet } from "./part/sheet.js";
import { Shell } from "./part/shell.js";
import { ask, readReport } from "./report/report.js";

const measure = "targets";

/** Returns the compare page as it stands before its script runs: all regions, the focus themes, their targets counted. */
export async function renderCompare(database: TableDatabase, page: PageContext): Promise<Page> {
	const report = await readReport(database, page.names);
	const entries = await ask(database, entriesQuery);
	const listed = toListEntries(entries, await ask(database, allTargetsQuery));
	const texts = new Map<string, string[]>();
	for (const plan of report.plans) texts.set(plan.document_id, await readPoints(plan.source_file));
	const used = themes.filter((theme) => report.marks.some((mark) => mark.theme === theme));
	const chosen: readonly Theme[] = used.some(isFocus) ? used.filter(isFocus) : used;
	const cells = await measureCells(database);
	const shown = chosen.flatMap((theme) => cells.filter((cell) => cell.measure === measure && cell.theme === theme));
	const codes = report.regions.map((region) => region.region_code);
	const names = barNames(page, report.regions);
	const svg = await drawMeasureChart(shown, codes, measure, names, page);
	const choices = used.map((theme) => ({
		theme,
		targets: report.marks.filter((mark) => mark.theme === theme).length,
	}));
	const words = page.copy.compare;
	return {
		title: words.title,
		scripts: ["compare"],
		files: { ...compareFile(page.language), ...glyphFiles },
		opens: report.plans.map(({ document_id }) => document_id),
		content: (
			<Shell page="compare">
				<Sheet class="compare" regions={report.regions}>
					<div class="grid opening">
						<h1>{words.title}</h1>
						<Controls themes={choices} chosen={chosen} measures={tellingMeasures(cells)} measure={measure} />
						<noscript class="wide">
							<p class="absent">{words.withoutScript}</p>
						</noscript>
					</div>
					<RegionChoice regions={report.regions} plans={report.plans} />
					<MeasureChart
						cells={shown}
						regions={codes}
						measure={measure}
						themes={used}
						chosen={chosen}
						names={names}
						svg={svg}
					/>
					<KindRows report={report} themes={used} chosen={chosen} />
					<PlaceRow report={report} chosen={chosen} />
					<SidePanel regions={report.regions} />
					<ClauseList regions={report.regions} entries={listed} texts={texts} chosen={chosen} />
					<SilentList regions={report.regions} entries={entries} chosen={chosen} />
				</Sheet>
			</Shell>
		),
	};
}

function isFocus(theme: Theme): boolean {
	return (focusThemes as readonly Theme[]).includes(theme);
}
