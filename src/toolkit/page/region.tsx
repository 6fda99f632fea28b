import { targetDeadlinesQuery } from "../query/deadline.js";
import { leadClausesQuery } from "../query/lead-clause.js";
import { plansQuery } from "../query/plan.js";
import { focusThemes } from "../schema/theme.js";
import type { TableDatabase } from "../store/database.js";
import { projectAt } from "../store/project.js";
import { readWithdrawn } from "../store/withdrawn.js";
import { idPart } from "./card/id-part.js";
import type { Page } from "./envelope.js";
import { readIndicatorSheet } from "./indicator/read-sheet.js";
import type { PageContext } from "./page-context.js";
import { ChartFigure } from "./part/chart-figure.js";
import { Shell } from "./part/shell.js";
import { SupersededList } from "./reader/superseded-list.js";
import { About } from "./region/about.js";
import { DoubtList } from "./region/doubt-list.js";
import {
	deadlineFinding,
	doubtFinding,
	leadFinding,
	profileFinding,
	regionStatement,
	sharedFinding,
} from "./region/finding.js";
import { toLeads } from "./region/lead.js";
import { LeadRows } from "./region/lead-rows.js";
import { Opening } from "./region/opening.js";
import { toProfile } from "./region/profile.js";
import { ProfileRows } from "./region/profile-rows.js";
import { readShared } from "./region/shared.js";
import { SharedRows } from "./region/shared-rows.js";
import { soleIndicators } from "./region/sole-indicator.js";
import { SoleSection } from "./region/sole-section.js";
import {
	deadlineSummary,
	deadlineTable,
	leadSummary,
	leadTable,
	profileSummary,
	profileTable,
	sharedSummary,
	sharedTable,
} from "./region/table.js";
import { toTimeline } from "./region/timeline.js";
import { TimelineChart } from "./region/timeline-chart.js";
import { WithdrawnList } from "./region/withdrawn-list.js";
import { ask, readReport } from "./report/report.js";
import { readBook } from "./theme/read-book.js";
import { readWords } from "./theme/read-words.js";
import { Section } from "./theme/section.js";

/** The columns of the page: those of four regions, which here hold other things. */
const columns = 4;

/** Returns the page of a region: what it is, its themes, departments and deadlines, what only it says and what it shares. */
export async function renderRegion(database: TableDatabase, page: PageContext, region: string): Promise<Page> {
	const { copy, names } = page;
	const report = await readReport(database, names);
	const sheet = await readIndicatorSheet(database);
	const book = await readBook(database, report.plans);
	const themeWords = await readWords(database, report.plans);
	const shared = await readShared(database, report, region);
	const ledClauses = await ask(database, leadClausesQuery);
	const plans = report.plans.filter((plan) => plan.region_code === region);
	const marks = report.marks.filter((mark) => mark.region_code === region);
	const findings = report.findings.filter((finding) => finding.region_code === region);
	const profile = toProfile(report, region);
	const years = toTimeline(plans, marks, await ask(database, targetDeadlinesQuery));
	const leads = toLeads(
		ledClauses.filter((clause) => clause.region_code === region),
		marks,
	);
	const words = focusThemes.flatMap((theme) =>
		(themeWords.get(theme) ?? []).filter(({ region_code }) => region_code === region),
	);
	const entries = new Map(book.entries.map((entry) => [entry.clause_id, entry]));
	const written = report.regions.find(({ region_code }) => region_code === region)?.region;
	return {
		title: copy.region.pageTitle(names.region(region, written)),
		scripts: ["region"],
		content: (
			<Shell page="region">
				<div class="sheet region-sheet" style={{ "--regions": columns }}>
					<Opening report={report} region={region} statement={regionStatement(report, region, profile, page)} />
					<About report={report} region={region} entry={sheet.places.find(({ code }) => code === region)} />
					<SupersededList plans={await ask(database.archive, plansQuery)} region={region} />
					<WithdrawnList plans={await readWithdrawn(projectAt(".").tables)} region={region} />
					<Section
						id="profile"
						name={copy.region.profile}
						note={copy.region.profileNote}
						sentence={profileFinding(profile, region, page)}
					>
						<ChartFigure
							id="profile-chart"
							card={`region/${idPart(region)}/profile`}
							summary={profileSummary(profile, page)}
							table={profileTable(profile, report, region, page)}
						>
							<ProfileRows report={report} region={region} profile={profile} />
						</ChartFigure>
					</Section>
					<Section id="departments" name={copy.region.departments} sentence={leadFinding(leads, region, page)}>
						{leads.length === 0 ? null : (
							<ChartFigure
								id="lead-chart"
								card={`region/${idPart(region)}/departments`}
								summary={leadSummary(leads, page)}
								table={leadTable(leads, region, page)}
							>
								<LeadRows region={region} leads={leads} />
							</ChartFigure>
						)}
					</Section>
					<Section id="deadlines" name={copy.region.deadlines} sentence={deadlineFinding(years, region, page)}>
						{years.length === 0 ? null : (
							<ChartFigure
								id="deadline-chart"
								card={`region/${idPart(region)}/timeline`}
								summary={deadlineSummary(years, page)}
								table={deadlineTable(years, region, page)}
							>
								<TimelineChart
									region={region}
									years={years}
									undated={marks.filter(({ deadline }) => deadline === null).length}
								/>
							</ChartFigure>
						)}
					</Section>
					<SoleSection region={region} indicators={soleIndicators(sheet, region)} words={words} entries={entries} />
					<Section
						id="shared"
						name={copy.region.reuse}
						note={copy.region.reuseNote}
						sentence={sharedFinding(shared, page)}
					>
						{shared.length === 0 ? null : (
							<ChartFigure
								id="shared-chart"
								card={`region/${idPart(region)}/shared`}
								summary={sharedSummary(shared, page)}
								table={sharedTable(shared, page)}
							>
								<SharedRows shared={shared} entries={entries} texts={book.texts} />
							</ChartFigure>
						)}
					</Section>
					<Section id="doubts" name={copy.region.doubts} sentence={doubtFinding(findings.length, page)}>
						<DoubtList plans={plans} findings={findings} entries={book.entries} />
					</Section>
				</div>
			</Shell>
		),
	};
}
