import type { Card } from "../../../card/card.js";
import { themePath } from "../../address/place-link.js";
import { sum } from "../../report/sum.js";
import { joined } from "../../theme/table.js";
import { plainCell } from "../cell.js";
import { regionColumns } from "../column.js";
import { clausePoint } from "../point.js";
import { toCard } from "../to-card.js";
import { countedDefinitions, sharesOf, type ThemeSource, wholePlans } from "./source.js";

/** Returns the chart of the clauses that speak of a theme, a square each, full where it sets a number for the theme. */
export function clausesCard(source: ThemeSource): Card {
	const { theme, report, book, page } = source;
	const { copy, names, format } = page;
	const words = copy.card.theme;
	const shares = sharesOf(source);
	const [clauses, numbered] = [sum(shares.map((share) => share.clauses)), sum(shares.map((share) => share.numbered))];
	const columns = regionColumns(report.regions, page);
	const texts = shares.map((share) => `${share.numbered}/${share.clauses}`);
	const each = texts.map((text, index) => copy.theme.counted(columns[index]?.name ?? "", text));
	const draft = {
		id: `theme/${theme}/clauses`,
		theme,
		name: words.clauses(names.theme(theme)),
		title: words.clausesTitle(names.theme(theme), format.number(clauses), format.number(numbered)),
		subtitle: words.clausesSubtitle(names.theme(theme)),
		alt: copy.theme.numberedSummary(names.theme(theme), joined(each, page)),
		columns,
		rows: [
			{
				key: theme,
				label: copy.theme.numberedRow,
				note: copy.theme.numberedNote,
				theme,
				scale: { kind: "count" as const, shape: "square" as const },
				cells: columns.map(({ key }, index) => plainCell(texts[index] ?? "", squares(key))),
			},
		],
		notes: [],
		definitions: countedDefinitions(page),
		page: `${themePath(theme)}#clauses`,
		plans: wholePlans(source),
	};
	return toCard(draft, book, page);

	/** Clauses with a number of the theme first, as on the page. */
	function squares(region: string) {
		const own = report.focusClauses.filter((clause) => clause.region_code === region && clause.focus_theme === theme);
		return [...own]
			.sort((a, b) => Number(b.targets > 0) - Number(a.targets > 0))
			.flatMap(({ clause_id, targets }) => {
				const clause = book.clauses.get(clause_id);
				return clause === undefined ? [] : [clausePoint(clause, targets, page)];
			});
	}
}
