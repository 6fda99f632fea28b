import { kinds } from "../../schema/target.js";
import type { FocusTheme } from "../../schema/theme.js";
import { comparePath } from "../address/place-link.js";
import type { PageContext } from "../page-context.js";
import type { DataTable } from "../part/chart-figure.js";
import { type Report, shareOf } from "../report/report.js";
import type { MeasureList } from "./measure-list.js";
import { measureText } from "./measure-rows.js";

/** Joins what is said of several things in a summary. */
export function joined(parts: readonly string[], { language }: Pick<PageContext, "language">): string {
	return parts.join(language === "zh" ? "；" : "; ");
}

/** Returns a region's name without the word for its rank. */
export function shortName({ names }: Pick<PageContext, "names">, code: string, written?: string | null): string {
	return names.regionParts(code, written)[0];
}

/** Returns what the dots and squares of a theme draw: a row a region, with a column for each kind of target. */
export function targetTable(report: Report, theme: FocusTheme, page: PageContext): DataTable {
	const { copy, format, names } = page;
	const marks = report.marks.filter((mark) => mark.theme === theme);
	const used = kinds.filter((kind) => marks.some((mark) => mark.kind === kind));
	const words = copy.theme.columns;
	return {
		columns: [
			words.region,
			words.targets,
			words.clauses,
			words.numbered,
			words.clauseShare,
			words.targetShare,
			...used.map((kind) => copy.kinds[kind]),
		],
		rows: report.regions.map(({ region_code, region }) => {
			const own = marks.filter((mark) => mark.region_code === region_code);
			const share = shareOf(report, region_code, theme);
			return [
				names.region(region_code, region),
				{ text: own.length, href: comparePath({ theme, region: region_code }) },
				share.clauses,
				share.numbered,
				`${format.percent(share.clause_share)}%`,
				`${format.percent(share.target_share)}%`,
				...used.map((kind) => own.filter((mark) => mark.kind === kind).length),
			];
		}),
	};
}

/** Returns in words what `targetTable` holds: targets, shares and clauses with numbers of each region. */
export function targetSummary(report: Report, theme: FocusTheme, page: PageContext): string {
	const { copy, format, names } = page;
	const name = names.theme(theme);
	const each = (say: (region: string, code: string) => string) =>
		joined(
			report.regions.map(({ region_code, region }) => say(shortName(page, region_code, region), region_code)),
			page,
		);
	const share = (code: string) => shareOf(report, code, theme);
	return [
		copy.theme.targetSummary(
			name,
			each((region, code) => copy.theme.counted(region, share(code).targets)),
		),
		copy.theme.shareSummary(
			name,
			each((region, code) =>
				copy.theme.sharePair(
					region,
					format.percent(share(code).clause_share),
					format.percent(share(code).target_share),
				),
			),
		),
		copy.theme.numberedSummary(
			name,
			each((region, code) => copy.theme.counted(region, `${share(code).numbered}/${share(code).clauses}`)),
		),
	].join(page.language === "zh" ? "" : " ");
}

/** Returns what the measures draw: a row a measure and plan, with its interval and what it rests on. */
export function measureTable(lists: readonly MeasureList[], report: Report, page: PageContext): DataTable {
	const { copy, language } = page;
	const words = copy.theme.columns;
	const text = (value: number | null, row: MeasureList["rows"][number]) =>
		value === null ? null : measureText(value, row, page);
	return {
		columns: [words.measure, words.plan, words.value, words.low, words.high, words.basis],
		rows: lists.flatMap(({ definition, rows }) =>
			inOrder(rows, report).map((row) => [
				definition[language],
				planName(row, page),
				text(row.value, row),
				text(row.low, row),
				text(row.high, row),
				row.basis,
			]),
		),
	};
}

/** Returns in words what the measures of each plan are. */
export function measureSummary(lists: readonly MeasureList[], report: Report, page: PageContext): string {
	return lists
		.map(({ definition, rows }) => {
			const each = inOrder(rows, report).map((row) => {
				const value = row.value === null ? page.copy.theme.notMeasured : measureText(row.value, row, page);
				return page.copy.theme.counted(planName(row, page), value);
			});
			return page.copy.theme.writingSummary(definition[page.language], joined(each, page));
		})
		.join(page.language === "zh" ? "" : " ");
}

type Measured = MeasureList["rows"][number];

function inOrder(rows: readonly Measured[], report: Report): Measured[] {
	return report.regions.flatMap(({ region_code }) => rows.filter((row) => row.region_code === region_code));
}

function planName(row: Measured, page: PageContext): string {
	const year = page.format.period(row.period_start, row.period_end) ?? "";
	return `${shortName(page, row.region_code ?? "", row.region)} ${year}`.trim();
}
