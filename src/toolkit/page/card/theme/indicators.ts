import type { Card } from "../../../card/card.js";
import { themePath } from "../../address/place-link.js";
import { rowFinding } from "../../indicator/finding.js";
import { headlineIndicators } from "../../indicator/headline.js";
import { regionColumns } from "../column.js";
import { indicatorDefinitions, indicatorNotes } from "../indicator/note.js";
import { valueRow } from "../indicator/value-row.js";
import { altCells } from "../indicator/words.js";
import { plainText } from "../title.js";
import { toCard } from "../to-card.js";
import type { ThemeSource } from "./source.js";

/** How many indicators of the theme stand on its page. */
const indicatorCount = 8;

/** Returns the chart of the indicators of a theme that compare best, a row each; none where no two regions state one. */
export function themeIndicatorCards({ theme, sheet, book, page }: ThemeSource): Card[] {
	const { copy, names } = page;
	const words = copy.card.theme;
	const chosen = headlineIndicators(sheet, theme, indicatorCount);
	const columns = regionColumns(sheet.regions, page);
	if (chosen.length === 0) return [];
	const rows = chosen.map((row) => {
		const values = valueRow(row, columns, page);
		const note = [values.label, values.note].filter(Boolean).join(copy.card.comma);
		return { ...values, label: names.indicator(row.indicator.indicator_id), note };
	});
	const draft = {
		id: `theme/${theme}/indicators`,
		theme,
		name: words.indicators(names.theme(theme)),
		title: title(),
		subtitle: words.indicatorsSubtitle(names.theme(theme)),
		alt: rows
			.map((row) => copy.card.indicator.altRow(row.label, altCells(row, columns, page)))
			.join(page.language === "zh" ? "" : " "),
		columns,
		rows,
		notes: chosen.slice(0, 1).flatMap((row) => indicatorNotes(row, rows, sheet, page)),
		definitions: chosen.flatMap((row) => indicatorDefinitions(row, [], sheet, page).slice(0, 1)),
		page: `${themePath(theme)}#indicators`,
	};
	return [toCard(draft, book, page)];

	/** What holds of the indicator that compares best, else how many compare. */
	function title(): string {
		for (const row of chosen) {
			// what holds per 10,000 residents is not drawn here
			const said = rowFinding(row, [], page);
			if (said) return copy.card.titled(names.indicator(row.indicator.indicator_id), plainText(said));
		}
		const several = headlineIndicators(sheet, theme, sheet.rows.length);
		const like = several.filter(({ pairs }) => pairs > 0).length;
		const [name, count] = [names.theme(theme), page.format.number(several.length)];
		return like > 0
			? words.indicatorsTitle(name, count, page.format.number(like))
			: words.indicatorsNoneLike(name, count);
	}
}
