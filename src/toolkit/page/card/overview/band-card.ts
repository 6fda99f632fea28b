import type { Card, CardRow } from "../../../card/card.js";
import type { FocusTheme } from "../../../schema/theme.js";
import { themePath } from "../../address/place-link.js";
import { headlineIndicators } from "../../indicator/headline.js";
import { kindOf } from "../../indicator/kind.js";
import type { SheetRow } from "../../indicator/sheet.js";
import { bandWords } from "../../overview/focus-band.js";
import type { PageContext } from "../../page-context.js";
import { shareOf } from "../../report/report.js";
import { shortName } from "../../theme/table.js";
import { themeFinding } from "../../word/theme-finding.js";
import { regionColumns } from "../column.js";
import { unitOf, valueRow } from "../indicator/value-row.js";
import { titleOf } from "../title.js";
import { toCard } from "../to-card.js";
import { codebookRow, numberedRow, shareRow, silentRow, targetRow } from "./band-row.js";
import type { OverviewSource } from "./overview-source.js";

/** Returns what the regions say of a focus theme: targets, shares, clauses with and without numbers, indicators. */
export function bandCard(source: OverviewSource, theme: FocusTheme, page: PageContext): Card {
	const { report, sheet, book, plans } = source;
	const { copy, names } = page;
	const { cardOverview, cardTerm } = copy;
	const words = cardOverview.band;
	const written = new Map(report.regions.map(({ region_code, region }) => [region_code, region]));
	const region = (code: string) => shortName(page, code, written.get(code));
	const shares = report.regions.map(({ region_code }) => shareOf(report, region_code, theme));
	const finding = titleOf(themeFinding(shares, { theme: names.theme, region }, page));
	const rows = sheet.rows.filter((row) => row.group === "comparable" && row.indicator.theme === theme);
	const [headline] = headlineIndicators(sheet, theme);
	const columns = regionColumns(report.regions, page);
	const drawn: CardRow[] = [
		targetRow(source, theme, page),
		shareRow(source, shares, page),
		numberedRow(source, theme, page),
		...(rows.length === 0 ? [] : [codebookRow(rows, source, page)]),
		...(headline === undefined ? [] : [namedRow(headline)]),
		silentRow(source, theme, page),
	];
	return toCard(
		{
			id: `overview/${theme}`,
			theme,
			name: words.name(names.theme(theme)),
			title: finding === titleOf([copy.finding.nothing]) ? words.name(names.theme(theme)) : finding,
			subtitle: words.subtitle(copy.cardWord.themes([names.theme(theme)])),
			alt: bandWords({ report, sheet, theme, page, region }).summary,
			columns,
			rows: drawn,
			notes: [words.note],
			definitions: [
				cardTerm.target,
				cardTerm.spoken,
				cardTerm.numbered,
				cardTerm.clauseShare,
				cardTerm.targetShare,
				...(rows.length === 0
					? []
					: [cardTerm.comparable(rows.map(({ indicator }) => names.indicator(indicator.indicator_id)))]),
				cardTerm.said,
			],
			plans,
			page: themePath(theme),
		},
		book,
		page,
	);

	/** The indicator that compares best, under its name. */
	function namedRow(row: SheetRow): CardRow {
		const label = names.indicator(row.indicator.indicator_id);
		const note = [copy.indicator.kinds[kindOf(row)], unitOf(row, page)].filter(Boolean).join(copy.card.comma);
		return { ...valueRow(row, columns, page), label, note };
	}
}
