import { targetDeadlinesQuery } from "../query/deadline.js";
import { focusThemes } from "../schema/theme.js";
import type { TableDatabase } from "../store/database.js";
import type { Page } from "./envelope.js";
import { headlineIndicators } from "./indicator/headline.js";
import { readIndicatorSheet } from "./indicator/read-sheet.js";
import type { PageContext } from "./page-context.js";
import { ChartFigure } from "./part/chart-figure.js";
import { RegionHeads } from "./part/region-heads.js";
import { Shell } from "./part/shell.js";
import { ask, readReport, shareOf } from "./report/report.js";
import { ClauseColumns } from "./theme/clause-columns.js";
import { clausesFinding, targetsFinding, writingFinding } from "./theme/finding.js";
import { IndicatorSection } from "./theme/indicator-section.js";
import { readMeasures } from "./theme/measure-list.js";
import { MeasureRows } from "./theme/measure-rows.js";
import { Opening } from "./theme/opening.js";
import { readBook } from "./theme/read-book.js";
import { readWords } from "./theme/read-words.js";
import { Section } from "./theme/section.js";
import { ShareRows } from "./theme/share-rows.js";
import { measureSummary, measureTable, shortName, targetSummary, targetTable } from "./theme/table.js";
import { TargetRows } from "./theme/target-rows.js";
import { WordSection } from "./theme/word-section.js";
import { themeFinding } from "./word/theme-finding.js";

/** How many indicators of the theme stand on its page. */
const indicatorCount = 8;

/** Returns the page of a focus theme: what the regions promise, how they write it, in which words, and where. */
export async function renderTheme(database: TableDatabase, page: PageContext, parameter: string): Promise<Page> {
	const theme = focusThemes.find((code) => code === parameter);
	if (theme === undefined) throw new Error(`unknown theme: ${parameter}`);
	const { copy, names } = page;
	const report = await readReport(database, names);
	const [book, sheet, lists, deadlines, words] = [
		await readBook(database, report.plans),
		await readIndicatorSheet(database),
		await readMeasures(database, theme),
		await ask(database, targetDeadlinesQuery),
		(await readWords(database, report.plans)).get(theme) ?? [],
	];
	const shares = report.regions.map(({ region_code }) => shareOf(report, region_code, theme));
	return {
		title: copy.theme.pageTitle(names.theme(theme)),
		scripts: ["theme"],
		content: (
			<Shell page="theme">
				<div class={`sheet theme-sheet theme-${theme}`} style={{ "--regions": report.regions.length }}>
					<Opening
						report={report}
						theme={theme}
						statement={themeFinding(shares, { theme: names.theme, region: (code) => shortName(page, code) }, page)}
					/>
					<RegionHeads regions={report.regions} />
					<Section id="targets" name={copy.theme.targets} sentence={targetsFinding(report, theme, page)}>
						<ChartFigure
							id="target-chart"
							card={`theme/${theme}/targets`}
							summary={targetSummary(report, theme, page)}
							table={targetTable(report, theme, page)}
						>
							<TargetRows report={report} theme={theme} />
							<ShareRows report={report} theme={theme} />
						</ChartFigure>
					</Section>
					<IndicatorSection sheet={sheet} rows={headlineIndicators(sheet, theme, indicatorCount)} theme={theme} />
					<Section
						id="writing"
						name={copy.theme.writing}
						note={copy.theme.writingNote}
						sentence={writingFinding(report, deadlines, theme, page)}
					>
						<ChartFigure
							id="writing-chart"
							card={`theme/${theme}/writing`}
							summary={measureSummary(lists, report, page)}
							table={measureTable(lists, report, page)}
						>
							<MeasureRows report={report} theme={theme} lists={lists} />
						</ChartFigure>
					</Section>
					<WordSection
						theme={theme}
						regions={report.regions}
						words={words}
						entries={new Map(book.entries.map((entry) => [entry.clause_id, entry]))}
					/>
					<Section
						id="clauses"
						name={copy.theme.clauses}
						note={copy.theme.clausesNote}
						sentence={clausesFinding(report, theme, page)}
					>
						<ClauseColumns theme={theme} regions={report.regions} book={book} />
					</Section>
				</div>
			</Shell>
		),
	};
}
