import type { Card } from "../../../card/card.js";
import { comparePath } from "../../address/place-link.js";
import { regionPlans } from "../../report/region-plan.js";
import { kindChart } from "../kind-chart.js";
import { toCard } from "../to-card.js";
import { type CompareSource, themeNames } from "./source.js";

/** Returns the chart of the targets of the focus themes, a row a kind, a dot a target. */
export function kindsCard(source: CompareSource): Card {
	const { report, book, page, chosen } = source;
	const { copy, format } = page;
	const words = copy.card.compare;
	const marks = report.marks.filter((mark) => chosen.includes(mark.theme));
	const { columns, rows, most, counts, definitions } = kindChart(marks, report.regions, null, book, page);
	const themes = themeNames(chosen, page);
	const [all, count] = [format.number(marks.length), format.number(most?.count ?? 0)];
	const draft = {
		id: "compare/kinds",
		theme: null,
		name: words.kinds,
		title: most === null ? words.kinds : words.kindsTitle(themes, all, copy.kinds[most.kind], count),
		subtitle: words.kindsSubtitle(themes),
		alt: [words.kindsAlt(counts.all), counts.byKind].join(page.language === "zh" ? "" : " ").trim(),
		columns,
		rows,
		notes: [],
		definitions,
		page: `${comparePath()}#kinds-summary`,
		plans: regionPlans(report).map((plan) => plan.document_id),
	};
	return toCard(draft, book, page);
}
