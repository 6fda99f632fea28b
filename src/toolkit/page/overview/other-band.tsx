import type { MarkRow } from "../../query/mark.js";
import { focusThemes, type Theme, themes } from "../../schema/theme.js";
import { comparePath } from "../address/place-link.js";
import { copyOf } from "../copy/copy.js";
import { type PageContext, usePage } from "../page-context.js";
import { Band } from "../part/band.js";
import { ChartFigure } from "../part/chart-figure.js";
import { Figure } from "../part/figure.js";
import { Cell, Row } from "../part/row.js";
import { SentenceText } from "../part/sentence-text.js";
import { TargetDots } from "../part/target-dots.js";
import type { Report } from "../report/report.js";
import { sum } from "../report/sum.js";
import type { Sentence } from "../word/sentence.js";

/** The targets of all other themes, a row a theme, so that every target of the collection stands on this page. */
export function OtherBand({ report }: { report: Report }) {
	const page = usePage();
	const { copy, language, names } = page;
	const rows = otherRows(report);
	if (rows.length === 0) return null;
	return (
		<Band
			theme="other"
			id="other"
			name={copy.overview.others}
			nameLatin={copyOf(language === "zh" ? "en" : "zh").overview.others}
			sentence={<SentenceText parts={othersFinding(rows, page)} />}
			regions={report.regions}
		>
			<ChartFigure
				id="other-chart"
				card="overview/others"
				summary={copy.overview.othersSummary}
				table={{
					columns: [copy.compare.themes, ...report.regions.map((row) => names.region(row.region_code, row.region))],
					rows: rows.map((row) => [
						names.theme(row.theme),
						...report.regions.map(
							({ region_code }) => row.marks.filter((mark) => mark.region_code === region_code).length,
						),
					]),
				}}
			>
				{rows.map((row) => (
					<OtherRow key={row.theme} report={report} theme={row.theme} />
				))}
			</ChartFigure>
		</Band>
	);
}

/** A theme that is no focus theme, and its targets. */
export interface OtherThemeRow {
	theme: Theme;
	marks: readonly MarkRow[];
}

/** Returns the other themes that have a target, in the order of themes. */
export function otherRows({ marks }: Pick<Report, "marks">): OtherThemeRow[] {
	return themes
		.filter((theme) => !focusThemes.some((focus) => focus === theme))
		.map((theme) => ({ theme, marks: marks.filter((mark) => mark.theme === theme) }))
		.filter((row) => row.marks.length > 0);
}

/** Returns how many targets the other themes have, and which has most. */
export function othersFinding(rows: readonly OtherThemeRow[], { copy, format, names }: PageContext): Sentence {
	const [largest] = [...rows].sort((a, b) => b.marks.length - a.marks.length);
	if (largest === undefined) return [];
	const all = sum(rows.map((row) => row.marks.length));
	return copy.overview.othersFinding(
		{ figure: String(all), href: comparePath({ theme: rows.map((row) => row.theme).join(".") }) },
		format.count(rows.length),
		names.theme(largest.theme),
		{ figure: String(largest.marks.length), href: comparePath({ theme: largest.theme }) },
	);
}

function OtherRow({ report, theme }: { report: Report; theme: Theme }) {
	const { copy, names } = usePage();
	return (
		<Row class="compact" label={names.theme(theme)}>
			{report.regions.map(({ region_code }) => {
				const marks = report.marks.filter((mark) => mark.region_code === region_code && mark.theme === theme);
				return marks.length === 0 ? (
					<Cell key={region_code} class="dotted">
						<span class="absent">— {copy.absentTarget}</span>
					</Cell>
				) : (
					<Cell key={region_code}>
						<span class="value">
							<Figure href={comparePath({ theme, region: region_code })}>{marks.length}</Figure>
						</span>
						<TargetDots marks={marks} />
					</Cell>
				);
			})}
		</Row>
	);
}
