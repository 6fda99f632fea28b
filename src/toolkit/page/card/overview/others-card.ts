import type { Card } from "../../../card/card.js";
import { otherRows } from "../../overview/other-band.js";
import type { PageContext } from "../../page-context.js";
import { sum } from "../../report/sum.js";
import { joined } from "../../theme/table.js";
import { absentCell, plainCell } from "../cell.js";
import { regionColumns } from "../column.js";
import { targetPoint } from "../point.js";
import { toCard } from "../to-card.js";
import type { OverviewSource } from "./overview-source.js";

/** Returns the targets of all other themes, a row a theme, a dot a target; none where no plan sets one. */
export function othersCards({ report, book, plans }: OverviewSource, page: PageContext): Card[] {
	const { copy, format, language, names } = page;
	const words = copy.cardOverview.others;
	const themeRows = otherRows(report);
	const [largest] = [...themeRows].sort((a, b) => b.marks.length - a.marks.length);
	if (largest === undefined) return [];
	const counts = themeRows.map(({ marks }) => marks.length);
	const columns = regionColumns(report.regions, page);
	const rows = themeRows.map(({ theme, marks }) => ({
		key: theme,
		label: names.theme(theme),
		note: "",
		theme,
		scale: { kind: "count", shape: "dot" } as const,
		cells: report.regions.map(({ region_code }) => {
			const targets = marks
				.filter((mark) => mark.region_code === region_code)
				.flatMap(({ target_id }) => book.targets.get(target_id) ?? []);
			const points = targets.map((target) => targetPoint(target, book, page));
			return targets.length === 0 ? absentCell(copy.absentTarget) : plainCell(String(targets.length), points);
		}),
	}));
	const each = rows.map(({ label, cells }) => {
		const own = cells.map((cell, place) => `${columns[place]?.name ?? ""} ${cell.points.length}`);
		return words.each(label, own.join(language === "zh" ? "、" : ", "));
	});
	const draft = {
		id: "overview/others",
		theme: null,
		name: words.name,
		title: words.title(
			format.number(sum(counts)),
			copy.cardWord.themes([names.theme(largest.theme)]),
			format.number(largest.marks.length),
		),
		subtitle: words.subtitle,
		alt: `${copy.overview.othersSummary}${language === "zh" ? "" : " "}${copy.cardWord.sentence(joined(each, page))}`,
		columns,
		rows,
		notes: [],
		definitions: [copy.cardTerm.target],
		plans,
		page: "/",
	};
	return [toCard(draft, book, page)];
}
