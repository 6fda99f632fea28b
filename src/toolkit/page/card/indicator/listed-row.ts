import type { CardCell, CardColumn, CardRow } from "../../../card/card.js";
import { amountOf, amountText } from "../../indicator/amount.js";
import { reasonLines } from "../../indicator/reason-text.js";
import type { SheetCell, SheetRow, Stated } from "../../indicator/sheet.js";
import type { PageContext } from "../../page-context.js";
import type { CardBook } from "../card-book.js";
import { plainCell } from "../cell.js";
import { drawnStated, statedPoint } from "./stated-point.js";
import { yearNote } from "./value-row.js";

/** A row of numbers that are listed and not drawn. */
interface List {
	key: string;
	label: string;
	note: string;
	of(cell: SheetCell): readonly Stated[];
}

/**
 * Returns the numbers of an indicator that are listed and not drawn: others of the same indicator, then those that only look
 * like it. Each has its reason; of several in one region each stands in a row of its own.
 */
export function listedRows(
	row: SheetRow,
	columns: readonly CardColumn[],
	book: CardBook,
	page: PageContext,
): CardRow[] {
	const words = page.copy.card.indicator;
	const lists: List[] = [
		{ key: "more", label: words.more, note: "", of: ({ more }) => more },
		{ key: "refused", label: words.refused, note: words.refusedNote, of: ({ refused }) => refused },
	];
	return lists.flatMap((list) => {
		const most = Math.max(0, ...row.cells.map((cell) => list.of(cell).length));
		return Array.from({ length: most }, (_, index) => listedRow(row, list, index, columns, book, page));
	});
}

function listedRow(
	row: SheetRow,
	list: List,
	index: number,
	columns: readonly CardColumn[],
	book: CardBook,
	page: PageContext,
): CardRow {
	const { indicator, cells } = row;
	return {
		key: `${indicator.indicator_id}-${list.key}-${index + 1}`,
		label: list.label,
		note: index === 0 ? list.note : "",
		theme: indicator.theme,
		scale: { kind: "text" },
		cells: cells.map((cell, place) => {
			const stated = list.of(cell)[index];
			return stated === undefined ? plainCell("") : listedCell(stated, columns[place]?.note ?? "", book, page);
		}),
	};
}

function listedCell(stated: Stated, columnNote: string, book: CardBook, page: PageContext): CardCell {
	const drawn = drawnStated(stated);
	const isValue = stated.state === "value";
	// what only looks like the indicator is called as its plan calls it
	const phrase = isValue ? undefined : book.targets.get(stated.target_id)?.indicator;
	const name = phrase ?? page.names.indicator(stated.indicator_id);
	return {
		mark: isValue ? (stated.comparability === "yes" ? "yes" : "caution") : "no",
		text: amountText(amountOf(drawn, stated.unit, page)),
		note: yearNote(stated.year, columnNote, page),
		reasons: reasonLines(stated, page),
		points: [statedPoint(stated, drawn, stated.unit, name, page)],
	};
}
