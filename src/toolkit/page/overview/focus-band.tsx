import type { FocusTheme } from "../../schema/theme.js";
import { themePath } from "../address/place-link.js";
import { headlineIndicators } from "../indicator/headline.js";
import { IndicatorRow } from "../indicator/indicator-row.js";
import type { IndicatorSheet } from "../indicator/sheet.js";
import { themeFacts } from "../indicator/theme-fact.js";
import { type PageContext, usePage } from "../page-context.js";
import { Band } from "../part/band.js";
import { ChartFigure, type DataTable } from "../part/chart-figure.js";
import { SentenceText } from "../part/sentence-text.js";
import { type Report, shareOf } from "../report/report.js";
import { themeFinding } from "../word/theme-finding.js";
import { CodebookRow, saidOf } from "./codebook-row.js";
import { NumberedRow } from "./numbered-row.js";
import { ShareRow } from "./share-row.js";
import { SilentRow } from "./silent-row.js";
import { TargetRow } from "./target-row.js";

/** What the regions say of a focus theme. The notes that explain a row stand in the first band only. */
export function FocusBand({
	report,
	sheet,
	theme,
	first,
}: {
	report: Report;
	sheet: IndicatorSheet;
	theme: FocusTheme;
	first: boolean;
}) {
	const page = usePage();
	const { names, language } = page;
	const shares = report.regions.map((region) => shareOf(report, region.region_code, theme));
	const rows = sheet.rows.filter((row) => row.group === "comparable" && row.indicator.theme === theme);
	const written = new Map(report.regions.map((region) => [region.region_code, region.region]));
	const region = (code: string) => names.regionParts(code, written.get(code))[0];
	const finding = themeFinding(shares, { theme: names.theme, region }, page);
	const facts = rows.length === 0 ? [] : [language === "zh" ? "" : " ", ...themeFacts(sheet, theme, page)];
	const [headline] = headlineIndicators(sheet, theme);
	return (
		<Band
			theme={theme}
			id={theme}
			name={names.theme(theme)}
			nameLatin={names.themeLatin(theme)}
			href={themePath(theme)}
			sentence={<SentenceText parts={[...finding, ...facts]} />}
			regions={report.regions}
		>
			<ChartFigure
				id={`band-${theme}-chart`}
				card={`overview/${theme}`}
				{...bandWords({ report, sheet, theme, page, region })}
			>
				<TargetRow report={report} theme={theme} explain={first} />
				<ShareRow report={report} shares={shares} explain={first} />
				<NumberedRow report={report} theme={theme} explain={first} />
				<CodebookRow rows={rows} explain={first} />
				{headline ? <IndicatorRow row={headline} brief /> : null}
				<SilentRow report={report} theme={theme} explain={first} />
			</ChartFigure>
		</Band>
	);
}

/** Returns what a band draws, in words and as a table: a row a region. */
export function bandWords({
	report,
	sheet,
	theme,
	page,
	region,
}: {
	report: Report;
	sheet: IndicatorSheet;
	theme: FocusTheme;
	page: PageContext;
	region: (code: string) => string;
}): { summary: string; table: DataTable } {
	const { copy, format, language, names } = page;
	const words = copy.overview;
	const rows = sheet.rows.filter((row) => row.group === "comparable" && row.indicator.theme === theme);
	const [headline] = headlineIndicators(sheet, theme);
	const drawn = report.regions.map(({ region_code }, place) => ({
		share: shareOf(report, region_code, theme),
		name: region(region_code),
		written: rows.filter(({ cells }) => cells[place]?.best).length,
		said: headline ? saidOf(headline, headline.cells[place], page) : null,
	}));
	const each = drawn.map(({ share, name, written }) =>
		words.bandRegion(name, share.targets, share.clauses, share.numbered, written, rows.length),
	);
	const head = words.bandColumns;
	const columns = [head.region, head.targets, head.targetShare, head.clauses, head.clauseShare, head.numbered];
	return {
		summary: words.bandSummary(names.theme(theme), each.join(language === "zh" ? "；" : "; ")),
		table: {
			columns: [...columns, head.written, ...(headline ? [names.indicator(headline.indicator.indicator_id)] : [])],
			rows: drawn.map(({ share, name, written, said }) => [
				name,
				share.targets,
				`${format.percent(share.target_share)}%`,
				share.clauses,
				`${format.percent(share.clause_share)}%`,
				share.numbered,
				written,
				...(headline ? [said] : []),
			]),
		},
	};
}
