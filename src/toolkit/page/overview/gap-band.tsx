import type { FindingPlaceRow } from "../../query/gap.js";
import { comparePath, indicatorPath } from "../address/place-link.js";
import { copyOf } from "../copy/copy.js";
import type { IndicatorSheet, SheetRow } from "../indicator/sheet.js";
import { type PageContext, usePage } from "../page-context.js";
import { Band } from "../part/band.js";
import { ChartFigure, type DataTable } from "../part/chart-figure.js";
import { SentenceText } from "../part/sentence-text.js";
import type { Report } from "../report/report.js";
import { sum } from "../report/sum.js";
import type { Part, Sentence } from "../word/sentence.js";
import { DeadlineRow } from "./deadline-row.js";
import { DoubtRow } from "./doubt-row.js";
import { namedOnly } from "./named-only.js";
import { ResidentsRow } from "./residents-row.js";
import { SaidRow } from "./said-row.js";
import { SilentThemeRow } from "./silent-theme-row.js";
import type { Snippet } from "./snippet.js";
import { SourceRow } from "./source-row.js";
import { WrittenRow } from "./written-row.js";

/** What is missing: numbers, deadlines, the papers of a plan, residents, and what could not be read. */
export function GapBand({
	report,
	sheet,
	snippet,
}: {
	report: Report;
	sheet: IndicatorSheet;
	snippet: (finding: FindingPlaceRow) => Snippet;
}) {
	const page = usePage();
	const words = page.copy.overview;
	const rows = sheet.rows.filter((row) => row.group === "comparable");
	const space = page.language === "zh" ? "" : " ";
	const told = rows.length === 0 ? [] : [...everywhere(rows, page), space];
	return (
		<Band
			theme="gap"
			id="gap"
			name={words.gaps}
			nameLatin={copyOf(page.language === "zh" ? "en" : "zh").overview.gaps}
			sentence={<SentenceText parts={[...told, ...unstated(report, page)]} />}
			regions={report.regions}
		>
			<ChartFigure
				id="gap-chart"
				card="overview/gaps"
				summary={words.missingSummary}
				table={missingTable(report, sheet, rows, page)}
			>
				{rows.length === 0 ? null : <WrittenRow sheet={sheet} rows={rows} />}
				{rows.length === 0 ? null : <SaidRow sheet={sheet} rows={rows} />}
				<DoubtRow report={report} snippet={snippet} />
				<DeadlineRow report={report} />
				<SilentThemeRow report={report} />
				<SourceRow report={report} />
				<ResidentsRow sheet={sheet} />
			</ChartFigure>
		</Band>
	);
}

/** How many names a sentence lists. */
const mostNames = 4;

/** Returns which indicators every region states, of those that two or more do. */
function everywhere(rows: readonly SheetRow[], { copy, format, names }: PageContext): Sentence {
	const words = copy.overview;
	const full = rows.filter(({ cells }) => cells.every(({ best }) => best !== null));
	const regions = rows[0]?.cells.length ?? 0;
	const [first] = full;
	const href = full.length === 1 && first ? indicatorPath(first.indicator.indicator_id) : "/indicator";
	const listed = full.slice(0, mostNames).map(({ indicator }) => names.indicator(indicator.indicator_id));
	const more = full.length > mostNames ? [words.everywhereMore(full.length - mostNames)] : [];
	return words.everywhere(
		{ figure: String(rows.length), href: "/indicator" },
		{ figure: String(full.length), href },
		format.count(regions),
		[...listed, ...more],
	);
}

/** Returns how many clauses set no number, and how many targets state no deadline. */
function unstated(report: Report, { copy }: PageContext): Sentence {
	const clauses = new Map<string, number>();
	for (const clause of report.focusClauses) {
		clauses.set(clause.clause_id, (clauses.get(clause.clause_id) ?? 0) + clause.targets);
	}
	const silent = [...clauses.values()].filter((targets) => targets === 0).length;
	const figure = (count: number, href: string): Part => ({ figure: String(count), href });
	return copy.overview.gapsFinding(
		figure(silent, comparePath({ measure: "numbered" })),
		figure(clauses.size, comparePath({ measure: "clauses" })),
		figure(
			sum(report.deadlines.map((row) => row.inherited + row.none)),
			comparePath({ theme: "all", measure: "dated_targets" }),
		),
		figure(report.marks.length, comparePath({ theme: "all" })),
	);
}

/** Returns what the band draws, as a table: a row a region. */
export function missingTable(
	report: Report,
	sheet: IndicatorSheet,
	rows: readonly SheetRow[],
	{ copy, names }: PageContext,
): DataTable {
	const head = copy.overview.missingColumns;
	return {
		columns: [head.region, head.dated, head.targets, head.written, head.said, head.doubts, head.residents],
		rows: report.regions.map(({ region_code, region }, place) => {
			const dates = report.deadlines.find((row) => row.region_code === region_code);
			return [
				names.region(region_code, region),
				dates?.stated ?? 0,
				dates?.targets ?? 0,
				rows.filter(({ cells }) => cells[place]?.best).length,
				namedOnly(rows, place).length,
				report.findings.filter((finding) => finding.region_code === region_code).length,
				sheet.places.find(({ code }) => code === region_code)?.residents ?? null,
			];
		}),
	};
}
