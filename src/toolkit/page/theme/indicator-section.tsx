import type { FocusTheme } from "../../schema/theme.js";
import { targetPath } from "../address/place-link.js";
import { amountOf, amountText } from "../indicator/amount.js";
import { drawnOf } from "../indicator/drawn.js";
import { IndicatorRow } from "../indicator/indicator-row.js";
import type { IndicatorSheet, SheetCell, SheetRow } from "../indicator/sheet.js";
import { themeFacts, themeRowsPath } from "../indicator/theme-fact.js";
import { type PageContext, usePage } from "../page-context.js";
import { ChartFigure, type DataCell } from "../part/chart-figure.js";
import { Section } from "./section.js";
import { joined, shortName } from "./table.js";

/** The indicators of a theme that compare best, a row each; all of them stand on the page of indicators. */
export function IndicatorSection({
	sheet,
	rows,
	theme,
}: {
	sheet: IndicatorSheet;
	rows: readonly SheetRow[];
	theme: FocusTheme;
}) {
	const page = usePage();
	const { copy, language } = page;
	const more = (
		<p class="grid more">
			<a class="wide" href={themeRowsPath(theme)}>
				{copy.theme.toIndicators}
			</a>
		</p>
	);
	return (
		<Section id="indicators" name={copy.theme.indicators} sentence={themeFacts(sheet, theme, page)}>
			{rows.length === 0 ? null : (
				<ChartFigure
					id="indicator-chart"
					card={`theme/${theme}/indicators`}
					summary={rows.map((row) => rowSummary(row, sheet, page)).join(language === "zh" ? "" : " ")}
					table={{
						columns: [
							copy.theme.columns.indicator,
							...sheet.regions.map(({ region_code, region }) => shortName(page, region_code, region)),
						],
						rows: rows.map((row) => [row.indicator[language], ...row.cells.map((cell) => valueCell(row, cell, page))]),
					}}
				>
					{rows.map((row) => (
						<IndicatorRow key={row.indicator.indicator_id} row={row} brief />
					))}
				</ChartFigure>
			)}
			{more}
		</Section>
	);
}

function valueCell(row: SheetRow, { best }: SheetCell, page: PageContext): DataCell {
	if (best === null) return null;
	return { text: amountText(amountOf(drawnOf(best), row.indicator.unit, page)), href: targetPath(best) };
}

function rowSummary(row: SheetRow, { regions }: IndicatorSheet, page: PageContext): string {
	const each = row.cells.flatMap((cell) => {
		const region = regions.find(({ region_code }) => region_code === cell.region);
		const value = valueCell(row, cell, page);
		return region === undefined || typeof value !== "object" || value === null
			? []
			: [page.copy.theme.counted(shortName(page, region.region_code, region.region), value.text)];
	});
	return page.copy.theme.writingSummary(row.indicator[page.language], joined(each, page));
}
