import type { Card, CardRow } from "../../../card/card.js";
import { regionPath } from "../../address/place-link.js";
import type { PageContext } from "../../page-context.js";
import { deadlineFinding } from "../../region/finding.js";
import { deadlineSummary } from "../../region/table.js";
import type { DueDate, DueYear } from "../../region/timeline.js";
import { absentCell, plainCell } from "../cell.js";
import { namedColumn } from "../column.js";
import { targetPoint } from "../point.js";
import { titleOf } from "../title.js";
import { toCard } from "../to-card.js";
import type { RegionSource } from "./region-source.js";

/** Returns the dates by which a region's targets are due, a row each, a dot a target, full where its sentence says when. */
export function timelineCards(source: RegionSource, page: PageContext): Card[] {
	const { region, name, id, years, marks, plans, book } = source;
	if (years.length === 0) return [];
	const { copy } = page;
	const words = copy.cardRegion.timeline;
	const undated = marks.filter(({ deadline }) => deadline === null).length;
	const draft = {
		id: `${id}/timeline`,
		theme: null,
		name: words.name(name),
		title: copy.cardWord.of(name, titleOf(deadlineFinding(years, region, page))),
		subtitle: words.subtitle,
		alt: copy.cardWord.summaryOf(name, deadlineSummary(years, page)),
		columns: [namedColumn("due", words.column)],
		rows: years.flatMap((year) => yearRows(year, source, page)),
		notes: undated === 0 ? [] : [words.undated(undated)],
		definitions: [copy.cardTerm.target, copy.cardTerm.stated],
		plans: plans.map(({ document_id }) => document_id),
		page: `${regionPath(region)}#deadlines`,
	};
	return [toCard(draft, book, page)];
}

/** A row for each date of a year; a year in which nothing is due has one that says so. */
function yearRows({ year, covered, dates }: DueYear, { book }: RegionSource, page: PageContext): CardRow[] {
	const { copy, format } = page;
	const words = copy.cardRegion.timeline;
	const note = covered ? words.covered : words.uncovered;
	const row = { note, theme: null, scale: { kind: "count", shape: "dot" } } as const;
	if (dates.length === 0) {
		const label = format.date(String(year));
		return [{ ...row, key: String(year), label, cells: [absentCell(copy.region.nothingDue)] }];
	}
	return dates.map((date) => ({
		...row,
		key: date.deadline,
		label: format.date(date.deadline),
		cells: [dueCell(date)],
	}));

	function dueCell({ due }: DueDate) {
		const points = due.flatMap(({ mark, stated }) => {
			const target = book.targets.get(mark.target_id);
			return target ? [{ ...targetPoint(target, book, page), filled: stated }] : [];
		});
		const stated = due.filter((own) => own.stated).length;
		return plainCell(String(due.length), points, { note: words.stated(stated) });
	}
}
