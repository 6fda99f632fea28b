import type { Card, CardCell, CardRow } from "../../../card/card.js";
import type { MeasureDefinition } from "../../../compare/measure-definition.js";
import type { MeasureRow } from "../../../schema/measure.js";
import { themePath } from "../../address/place-link.js";
import { regionPlans } from "../../report/region-plan.js";
import type { MeasureList } from "../../theme/measure-list.js";
import { measureText } from "../../theme/measure-rows.js";
import { measureSummary } from "../../theme/table.js";
import { planLabel } from "../../word/plan-label.js";
import { absentCell, plainCell } from "../cell.js";
import { countPoint } from "../count-point.js";
import { percentValue } from "../percent-value.js";
import { toCard } from "../to-card.js";
import type { ThemeSource } from "./source.js";

/** Returns the chart of how each plan writes of a theme, a column a plan, a row a measure; none where nothing is measured. */
export function writingCards(source: ThemeSource, lists: readonly MeasureList[]): Card[] {
	const { theme, report, book, page } = source;
	const { copy, format, language, names } = page;
	const words = copy.card.theme;
	if (lists.length === 0) return [];
	const plans = regionPlans(report);
	const columns = plans.map((plan) => {
		const [name, rank] = names.regionParts(plan.region_code ?? "", plan.region);
		const note = format.period(plan.period_start, plan.period_end) ?? "";
		return { key: plan.document_id, name, rank: rank.trim(), note };
	});
	const draft = {
		id: `theme/${theme}/writing`,
		theme,
		name: words.writing(names.theme(theme)),
		title: title(),
		subtitle: words.writingSubtitle(names.theme(theme)),
		alt: measureSummary(lists, report, page),
		columns,
		rows: lists.map(listRow),
		notes: [words.intervalNote],
		definitions: lists.map(({ definition }) => ({
			term: definition[language],
			text: `${definition[`formula_${language}`]}${copy.card.end}`,
		})),
		page: `${themePath(theme)}#writing`,
		plans: plans.map((plan) => plan.document_id),
	};
	return [toCard(draft, book, page)];

	function listRow({ definition, rows, most }: MeasureList): CardRow {
		const found = new Map(rows.map((row) => [row.document_id, row]));
		const isShare = definition.unit === "share";
		return {
			key: definition.id,
			label: definition[language],
			note: words.units[definition.unit],
			theme,
			scale: { kind: "dot", most: isShare ? most * 100 : most },
			cells: plans.map((plan) => measureCell(definition, found.get(plan.document_id))),
		};
	}

	function measureCell(definition: MeasureDefinition, row: MeasureRow | undefined): CardCell {
		if (row === undefined || row.value === null) return absentCell(copy.theme.notMeasured);
		const { value, low, high, basis } = row;
		const { unit } = definition;
		const text = measureText(value, row, page);
		const interval =
			low === null || high === null || low === high
				? []
				: [copy.compare.interval(measureText(low, row, page), measureText(high, row, page))];
		const point = countPoint(
			unit === "share" ? percentValue(value) : value,
			words.units[unit],
			copy.card.of(definition[language], text),
			`${themePath(theme)}#clauses-${row.region_code}`,
		);
		return plainCell(text, [point], { reasons: [...interval, words.basis(format.number(basis))] });
	}

	/** From which plan to which the share of dated targets runs, or the first measure that has two values. */
	function title(): string {
		const telling = lists.filter(({ rows }) => new Set(rows.map(({ value }) => value)).size > 1);
		const list = telling.find(({ definition }) => definition.id === "dated_targets") ?? telling[0];
		const ordered = (list?.rows ?? [])
			.flatMap((row) => (row.value === null ? [] : [{ row, value: row.value }]))
			.sort((a, b) => a.value - b.value);
		const [low, high] = [ordered[0], ordered.at(-1)];
		const name = names.theme(theme);
		if (list === undefined || low === undefined || high === undefined || low === high) return words.writing(name);
		const said = ({ row, value }: typeof low) => [measureText(value, row, page), planLabel(row, page)] as const;
		return words.writingTitle(name, list.definition[language], ...said(low), ...said(high));
	}
}
