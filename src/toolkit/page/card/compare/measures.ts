import type { Card, CardCell, CardRow } from "../../../card/card.js";
import { formatMeasure, type Measure, type MeasureCell } from "../../../chart/measure.js";
import type { Theme } from "../../../schema/theme.js";
import { asBeginning } from "../../../text/beginning.js";
import { comparePath } from "../../address/place-link.js";
import { basisOf } from "../../compare/bars.js";
import { barNames } from "../../compare/measure-chart.js";
import { themeSentence } from "../../compare/measure-words.js";
import { regionPlans } from "../../report/region-plan.js";
import { absentCell, plainCell } from "../cell.js";
import { regionColumns } from "../column.js";
import { countPoint } from "../count-point.js";
import { countedDefinitions } from "../theme/source.js";
import { titleOf } from "../title.js";
import { toCard } from "../to-card.js";
import type { CompareSource } from "./source.js";

const measure: Measure = "targets";

/** Returns the chart of the targets of each theme, region by region, all rows on one scale. */
export function measuresCard(source: CompareSource): Card {
	const { report, book, page, chosen } = source;
	const { copy, names } = page;
	const words = copy.card.compare;
	const { name, note } = copy.compare.measure[measure];
	const cells = source.cells.filter((cell) => cell.measure === measure && chosen.some((theme) => theme === cell.theme));
	const most = Math.max(1, ...cells.map(({ value }) => value ?? 0));
	const columns = regionColumns(report.regions, page);
	const called = barNames(page, report.regions);
	const draft = {
		id: "compare/measures",
		theme: null,
		name,
		title: title(),
		subtitle: words.measuresSubtitle(asBeginning(note)),
		alt: chosen.map(altOf).join(page.language === "zh" ? "" : " ") || name,
		columns,
		rows: chosen.map(themeRow),
		notes: [],
		definitions: countedDefinitions(page).slice(1),
		page: comparePath({ measure }),
		plans: regionPlans(report).map((plan) => plan.document_id),
	};
	return toCard(draft, book, page);

	function altOf(theme: Theme): string {
		const counts = columns.map(({ key, name: region }) =>
			copy.theme.counted(region, formatMeasure(cellOf(theme, key)?.value ?? null, measure)),
		);
		return copy.theme.targetSummary(names.theme(theme), copy.card.list(counts));
	}

	function cellOf(theme: Theme, region: string): MeasureCell | undefined {
		return cells.find((cell) => cell.theme === theme && cell.region_code === region);
	}

	function themeRow(theme: Theme): CardRow {
		return {
			key: theme,
			label: names.theme(theme),
			note: "",
			theme,
			scale: { kind: "bar", most },
			cells: columns.map(({ key, name: region }) => themeCell(theme, key, region)),
		};
	}

	function themeCell(theme: Theme, region_code: string, region: string): CardCell {
		const cell = cellOf(theme, region_code);
		if (cell === undefined || cell.value === null) return absentCell(formatMeasure(null, measure));
		const text = formatMeasure(cell.value, measure);
		const href = comparePath({ theme, region: region_code, measure });
		const label = words.targets(region, names.theme(theme), text);
		const point = countPoint(cell.value, words.targetUnit, label, href);
		return plainCell(text, [point], { note: basisOf(cell, copy.compare) });
	}

	/** What the page says of the theme in which the regions differ most, in times. */
	function title(): string {
		const spread = (theme: Theme) => {
			const values = cells.filter((cell) => cell.theme === theme).map(({ value }) => value ?? 0);
			return (Math.max(...values) + 1) / (Math.min(...values) + 1);
		};
		const [widest] = [...chosen].sort((a, b) => spread(b) - spread(a));
		if (widest === undefined || columns.length === 0) return name;
		const own = cells.filter((cell) => cell.theme === widest);
		return words.measuresTitle(
			name,
			titleOf([themeSentence(own, names.theme(widest), measure, called, copy.compare.summary)]),
		);
	}
}
