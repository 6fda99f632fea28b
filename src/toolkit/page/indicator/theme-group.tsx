import { focusThemes, type Theme } from "../../schema/theme.js";
import { htmlLanguages } from "../copy/copy.js";
import { type PageContext, usePage } from "../page-context.js";
import { ChartFigure } from "../part/chart-figure.js";
import { RegionName } from "../part/region-name.js";
import { SentenceText } from "../part/sentence-text.js";
import { toDataTable } from "./data-table.js";
import { rowFinding } from "./finding.js";
import { IndicatorRow } from "./indicator-row.js";
import { relatedValues } from "./related.js";
import { RelatedRow } from "./related-row.js";
import { rowAnchor } from "./row-anchor.js";
import type { IndicatorSheet, SheetRow } from "./sheet.js";
import { SinglesRow } from "./singles-row.js";
import { themeFacts } from "./theme-fact.js";

/** The indicators of a theme: what holds of them, those that compare, those that only look alike, those of one region. */
export function ThemeGroup({ sheet, theme }: { sheet: IndicatorSheet; theme: Theme }) {
	const page = usePage();
	const { names, language } = page;
	const own = sheet.rows.filter(({ indicator }) => indicator.theme === theme);
	const rows = own.filter(({ group }) => group === "comparable");
	const alike = own.filter(({ group }) => group === "look_alike");
	const singles = own.filter(({ group }) => group === "single");
	const isFocus = focusThemes.some((focus) => focus === theme);
	return (
		<section
			class={`band theme-${theme} indicator-group ${isFocus ? "" : "lesser"}`}
			data-theme-group={theme}
			aria-labelledby={`band-${theme}`}
		>
			<div class="grid band-head">
				<h2>
					<span id={`band-${theme}`}>{names.theme(theme)}</span>
					<small lang={htmlLanguages[language === "zh" ? "en" : "zh"]}>{names.themeLatin(theme)}</small>
				</h2>
				<p class="finding wide">
					<SentenceText parts={themeFacts(sheet, theme, page)} />
				</p>
			</div>
			<ChartFigure id={`figure-${theme}`} summary={summary(sheet, theme, rows, page)} table={toDataTable(own, page)}>
				{rows.length > 0 ? <StatedCounts sheet={sheet} rows={rows} /> : null}
				<div class="rows">
					{rows.map((row) => (
						<ComparableRow key={row.indicator.indicator_id} sheet={sheet} row={row} />
					))}
				</div>
				{alike.length > 0 ? <LookAlikes rows={alike} /> : null}
				{singles.length > 0 ? <SinglesRow rows={singles} regions={sheet.regions} /> : null}
			</ChartFigure>
		</section>
	);
}

function summary(sheet: IndicatorSheet, theme: Theme, rows: readonly SheetRow[], { copy, names }: PageContext): string {
	const regions = sheet.regions.map(({ region_code, region }) => names.regionParts(region_code, region)[0]);
	const like = rows.filter(({ pairs }) => pairs > 0).length;
	return copy.indicator.summary(names.theme(theme), rows.length, like, regions.join(copy.indicator.finding.and));
}

/** How many of the rows each region puts a number to. */
function StatedCounts({ sheet, rows }: { sheet: IndicatorSheet; rows: readonly SheetRow[] }) {
	const { copy } = usePage();
	return (
		<div class="grid row stated-counts">
			<span>{copy.indicator.rowCount(rows.length)}</span>
			{sheet.regions.map(({ region_code, region }) => (
				<span key={region_code}>
					<RegionName code={region_code} name={region} />
					<small>
						{copy.indicator.statedIn(
							rows.filter(({ cells }) => cells.some((cell) => cell.region === region_code && cell.best)).length,
						)}
					</small>
				</span>
			))}
		</div>
	);
}

function ComparableRow({ sheet, row }: { sheet: IndicatorSheet; row: SheetRow }) {
	const page = usePage();
	const finding = rowFinding(row, sheet.places, page);
	const perHead = relatedValues(row, sheet.places);
	return (
		<div class={`indicator theme-${row.indicator.theme}`} {...rowAnchor(row)}>
			<IndicatorRow row={row}>
				{finding ? (
					<p class="row-finding wide">
						<SentenceText parts={[...finding, page.copy.indicator.finding.end]} />
					</p>
				) : null}
			</IndicatorRow>
			{perHead.length > 0 ? <RelatedRow row={row} related={perHead} /> : null}
		</div>
	);
}

function LookAlikes({ rows }: { rows: readonly SheetRow[] }) {
	const { copy } = usePage();
	return (
		<div class="look-alikes">
			<div class="grid row look-alikes-head">
				<h3>
					<i class="mark no" aria-hidden="true" /> {copy.indicator.lookAlikes}
				</h3>
				<p class="wide">{copy.indicator.lookAlikesNote}</p>
			</div>
			{rows.map((row) => (
				<div key={row.indicator.indicator_id} class="indicator" {...rowAnchor(row)}>
					<IndicatorRow row={row} />
				</div>
			))}
		</div>
	);
}
