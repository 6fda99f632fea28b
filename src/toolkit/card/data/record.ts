import type { Card, CardCell, CardColumn, CardPoint, CardRow } from "../card.js";
import { reportAddress } from "./address.js";
import type { CardRecord } from "./column.js";

/**
 * Returns the data of a chart in drawing order, row by row, column by column, point by point; a cell without points is a
 * row without a value, with its mark and what it prints. Links are absolute where the address of the report is known.
 *
 * @example
 * toRecords(card)[0] // { chart: "indicator/urban_new_employment", column: "370322", value: 1700, unit: "人", … }
 */
export function toRecords(card: Card, site?: string): CardRecord[] {
	return card.rows.flatMap((row) =>
		card.columns.flatMap((column, index) => {
			const cell = row.cells[index];
			if (cell === undefined) throw new Error(`missing cell of ${card.id}: ${row.key}, ${column.key}`);
			const own = cellOf(card, row, column, cell);
			return cell.points.length === 0
				? [{ ...own, ...nothing }]
				: cell.points.map((point) => ({ ...own, ...pointOf(card, point, site) }));
		}),
	);
}

/** Returns a column's name in one: `高青县`, `Gaoqing County`. */
export function columnName({ name, rank }: Pick<CardColumn, "name" | "rank">): string {
	return `${name}${rank}`;
}

type CellPart = "chart" | "row" | "row_name" | "column" | "column_name" | "mark" | "text" | "reason";
type PointPart = Omit<CardRecord, CellPart>;

function cellOf(card: Card, row: CardRow, column: CardColumn, cell: CardCell): Pick<CardRecord, CellPart> {
	return {
		chart: card.id,
		row: row.key,
		row_name: row.label,
		column: column.key,
		column_name: columnName(column),
		mark: cell.mark,
		text: cell.text,
		reason: cell.reasons.length === 0 ? null : cell.reasons.join(card.language === "zh" ? "；" : "; "),
	};
}

function pointOf(card: Card, point: CardPoint, site: string | undefined): PointPart {
	const { value, value_max, comparator, year, at, to, filled, label, document_id, place, start, end, quote } = point;
	return {
		value,
		value_max,
		unit: point.unit === "" ? null : point.unit,
		comparator,
		year,
		at,
		to,
		filled,
		label,
		document_id,
		plan: card.sources.find((source) => source.document_id === document_id)?.title ?? null,
		place,
		start,
		end,
		quote,
		link: reportAddress(card.language, point.href, site),
	};
}

/** What a cell has where nothing is drawn. */
const nothing: PointPart = {
	value: null,
	value_max: null,
	unit: null,
	comparator: null,
	year: null,
	at: null,
	to: null,
	filled: false,
	label: null,
	document_id: null,
	plan: null,
	place: null,
	start: null,
	end: null,
	quote: null,
	link: null,
};
