import type { Card } from "../../../card/card.js";
import { themePath } from "../../address/place-link.js";
import { kindChart } from "../kind-chart.js";
import { toCard } from "../to-card.js";
import { countedDefinitions, type ThemeSource, wholePlans } from "./source.js";

/** Returns the chart of a theme's targets, a row a kind, a dot a target that opens its sentence. */
export function targetsCard(source: ThemeSource): Card {
	const { theme, report, book, page } = source;
	const { copy, names, format } = page;
	const words = copy.card.theme;
	const name = names.theme(theme);
	const marks = report.marks.filter((mark) => mark.theme === theme);
	const { columns, rows, most, counts, definitions } = kindChart(marks, report.regions, theme, book, page);
	const draft = {
		id: `theme/${theme}/targets`,
		theme,
		name: words.targets(name),
		title: title(),
		subtitle: words.targetsSubtitle(name),
		alt: `${copy.theme.targetSummary(name, counts.all)}${page.language === "zh" ? "" : " "}${counts.byKind}`.trim(),
		columns,
		rows,
		notes: [],
		definitions: [...countedDefinitions(page).slice(1), ...definitions],
		page: `${themePath(theme)}#targets`,
		plans: wholePlans(source),
	};
	return toCard(draft, book, page);

	function title(): string {
		if (most === null) return copy.card.titled(name, copy.noTarget);
		const regions = format.count(report.regions.length);
		const [all, count] = [format.number(marks.length), format.number(most.count)];
		return words.targetsTitle(name, regions, all, copy.kinds[most.kind], count);
	}
}
