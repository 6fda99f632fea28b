import type { CardColumn, CardRow, Definition } from "../../card/card.js";
import type { MarkRow } from "../../query/mark.js";
import type { RegionRow } from "../../query/region.js";
import { groupBy } from "../../row/group-by.js";
import { type Kind, kinds } from "../../schema/target.js";
import type { Theme } from "../../schema/theme.js";
import { asBeginning } from "../../text/beginning.js";
import type { PageContext } from "../page-context.js";
import type { CardBook } from "./card-book.js";
import { plainCell } from "./cell.js";
import { regionColumns } from "./column.js";
import { targetPoint } from "./point.js";

/** Targets by what they measure, a row a kind, in the cell of each region a dot a target. */
export interface KindChart {
	/** The regions, each with how many targets it has. */
	columns: CardColumn[];
	rows: CardRow[];
	/** The kind that most targets are of; null where there is no target. */
	most: { kind: Kind; count: number } | null;
	/** Every count in words: of all kinds, then kind by kind. */
	counts: { all: string; byKind: string };
	definitions: Definition[];
}

/** Returns targets by what they measure; where there is none, one row of nothing. */
export function kindChart(
	marks: readonly MarkRow[],
	regions: readonly RegionRow[],
	theme: Theme | null,
	book: CardBook,
	page: PageContext,
): KindChart {
	const { copy, format } = page;
	const ofRegion = groupBy(marks, ({ region_code }) => region_code);
	const columns = regionColumns(regions, page).map((column) => ({
		...column,
		note: copy.targetCount(ofRegion.get(column.key)?.length ?? 0),
	}));
	const used = kinds
		.map((kind) => ({ kind, count: marks.filter((mark) => mark.kind === kind).length }))
		.filter(({ count }) => count > 0);
	const rows = used.map(({ kind }) => toRow(kind, asBeginning(copy.kinds[kind]), copy.kindNotes[kind]));
	const countsOf = (cells: readonly string[]) =>
		copy.card.list(cells.map((count, index) => copy.theme.counted(columns[index]?.name ?? "", count)));
	return {
		columns,
		rows: rows.length > 0 ? rows : [toRow(null, copy.theme.targetRow, "")],
		most: [...used].sort((a, b) => b.count - a.count)[0] ?? null,
		counts: {
			all: countsOf(columns.map(({ key }) => format.number(ofRegion.get(key)?.length ?? 0))),
			byKind: rows
				.map(({ label, cells }) => copy.theme.writingSummary(label, countsOf(cells.map(({ text }) => text))))
				.join(page.language === "zh" ? "" : " "),
		},
		definitions: used.map(({ kind }) => ({
			term: asBeginning(copy.kinds[kind]),
			text: `${asBeginning(copy.kindNotes[kind])}${copy.card.end}`,
		})),
	};

	function toRow(kind: Kind | null, label: string, note: string): CardRow {
		const cells = columns.map(({ key }) => {
			const own = (ofRegion.get(key) ?? []).filter((mark) => mark.kind === kind);
			const targets = own.flatMap((mark) => book.targets.get(mark.target_id) ?? []);
			return plainCell(
				format.number(own.length),
				targets.map((target) => targetPoint(target, book, page)),
			);
		});
		return { key: kind ?? "target", label, note, theme, scale: { kind: "count", shape: "dot" }, cells };
	}
}
