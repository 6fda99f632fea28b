import { entriesQuery } from "../../query/entry.js";
import { clauseTargetsQuery, type ReadingTarget } from "../../query/reading.js";
import { focusThemes, type Theme, themes } from "../../schema/theme.js";
import type { TableDatabase } from "../../store/database.js";
import { toBars } from "../compare/bars.js";
import { ClauseList } from "../compare/clause-list.js";
import { Controls } from "../compare/controls.js";
import { KindRows } from "../compare/kind-rows.js";
import { drawMeasureChart, MeasureChart } from "../compare/measure-chart.js";
import { PlaceRow } from "../compare/place-row.js";
import { RegionChoice } from "../compare/region-choice.js";
import { toStateRows } from "../compare/state-rows.js";
import { copy } from "../copy.js";
import { asJson, type Page } from "../envelope.js";
import type { Names } from "../names.js";
import { Shell } from "../part/shell.js";
import { ask, readReport, shareOf } from "../report.js";
import { readPoints } from "../texts.js";
import { dataVersion } from "../version.js";

const chosen: readonly Theme[] = focusThemes;
const measure = "targets";

/** Returns the compare page as it stands before its script runs: all regions, the focus themes, their targets counted. */
export async function renderCompare(database: TableDatabase, names: Names): Promise<Page> {
	const report = await readReport(database, names);
	const entries = await ask(database, entriesQuery);
	const targets = new Map<string, ReadingTarget[]>();
	for (const target of await ask(database, clauseTargetsQuery)) {
		const clause = target.clause_id ?? "";
		targets.set(clause, [...(targets.get(clause) ?? []), target]);
	}
	const texts = new Map<string, string[]>();
	for (const plan of report.plans) {
		texts.set(plan.document_id, await readPoints(plan.source_file));
	}
	const region = (code: string) => report.regions.find((row) => row.region_code === code)?.region ?? code;
	const rows = chosen.flatMap((theme) => report.regions.map((region) => shareOf(report, region.region_code, theme)));
	const codes = report.regions.map((region) => region.region_code);
	const svg = await drawMeasureChart(toBars(rows, measure, { theme: names.theme, region }), codes, measure);
	const choices = themes
		.map((theme) => ({
			theme,
			name: names.theme(theme),
			targets: report.marks.filter((mark) => mark.theme === theme).length,
		}))
		.filter((choice) => choice.targets > 0);
	const state = toStateRows(
		report.regions,
		choices.map(({ theme, name }) => ({ theme, theme_name: name })),
		entries,
		report.marks,
	);
	return {
		title: copy.compare.title,
		scripts: ["compare"],
		content: (
			<Shell page="compare" version={await dataVersion()}>
				<div class="sheet compare" style={{ "--regions": report.regions.length }}>
					<div class="grid opening">
						<h1>{copy.compare.title}</h1>
						<Controls themes={choices} chosen={chosen} measure={measure} />
						<noscript class="wide">
							<p class="absent">{copy.compare.withoutScript}</p>
						</noscript>
					</div>
					<RegionChoice regions={report.regions} />
					<MeasureChart measure={measure} svg={svg} />
					<KindRows report={report} chosen={chosen} />
					<PlaceRow report={report} />
					<ClauseList regions={report.regions} entries={entries} targets={targets} texts={texts} chosen={chosen} />
				</div>
				<script id="rows" type="application/json" dangerouslySetInnerHTML={{ __html: asJson(state) }} />
			</Shell>
		),
	};
}
