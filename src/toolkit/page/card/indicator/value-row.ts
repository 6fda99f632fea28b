import type { CardCell, CardColumn, CardRow } from "../../../card/card.js";
import type { Scale } from "../../../card/scale.js";
import { asBeginning } from "../../../text/beginning.js";
import { amountOf } from "../../indicator/amount.js";
import { clipQuote } from "../../indicator/clip-quote.js";
import { drawnOf, drawnValues, scaleOf } from "../../indicator/drawn.js";
import { kindOf } from "../../indicator/kind.js";
import { reasonLines } from "../../indicator/reason-text.js";
import type { SheetCell, SheetRow, Stated } from "../../indicator/sheet.js";
import type { PageContext } from "../../page-context.js";
import { absentCell } from "../cell.js";
import { statedPoint } from "./stated-point.js";

/** Returns the values of an indicator as a row: a cell for each region, in the order of the columns, on one scale. */
export function valueRow(row: SheetRow, columns: readonly CardColumn[], page: PageContext): CardRow {
	const { indicator, cells } = row;
	return {
		key: indicator.indicator_id,
		label: asBeginning(page.copy.indicator.kinds[kindOf(row)]),
		note: unitOf(row, page),
		theme: indicator.theme,
		scale: cardScale(row),
		cells: cells.map((cell, index) => {
			if (cell.best === null) return absence(row, cell, page);
			return value(row, cell.best, columns[index]?.note ?? "", page);
		}),
	};
}

/** Returns the scale of an indicator's values; what only looks alike is not drawn. */
function cardScale({ group, indicator, cells }: SheetRow): Scale {
	if (group === "look_alike") return { kind: "text" };
	const { shape, most } = scaleOf(indicator, drawnValues(cells));
	return { kind: shape, most: most > 0 ? most : 1 };
}

/** Returns the unit of a row's values as its cells leave it out: `万立方米`, `m³`. */
export function unitOf({ indicator, cells }: Pick<SheetRow, "indicator" | "cells">, page: PageContext): string {
	const [first] = drawnValues(cells);
	return first === undefined ? page.names.unit(indicator.unit) : amountOf(first, indicator.unit, page).unit;
}

function value({ indicator, group }: SheetRow, stated: Stated, columnNote: string, page: PageContext): CardCell {
	const drawn = drawnOf(stated);
	const { bound, figure, unit } = amountOf(drawn, indicator.unit, page);
	const isAnchor = group === "look_alike";
	const reasons = reasonLines(stated, page);
	return {
		mark: isAnchor ? "plain" : stated.comparability === "yes" ? "yes" : "caution",
		text: `${bound}${figure}${isSign(unit) ? unit : ""}`,
		note: yearNote(stated.year, columnNote, page),
		reasons: isAnchor && reasons.length === 0 ? [page.copy.indicator.anchor] : reasons,
		points: [statedPoint(stated, drawn, indicator.unit, page.names.indicator(indicator.indicator_id), page)],
	};
}

const isSign = (unit: string) => unit === "%" || unit === "‰";

/** Returns the year of a value, where the head of its column does not say it. */
export function yearNote(year: number | null, columnNote: string, { copy }: PageContext): string {
	const note = year === null ? "" : copy.card.year(year);
	return note === columnNote ? "" : note;
}

/** What stands where a region has no value: that it is not written, or the words that speak of it without a number. */
function absence({ indicator }: SheetRow, { absence, refused }: SheetCell, { copy }: PageContext): CardCell {
	const words = copy.indicator;
	const state = absence?.state ?? "not_stated";
	if (state === "no_plan") return { ...absentCell(words.states.no_plan), mark: "no_plan" };
	if (state !== "stated_unread") {
		return absentCell(refused.length > 0 ? words.notComparable : words.states.not_stated);
	}
	const quote = absence?.sentence;
	const reasons = quote ? [`“${clipQuote(quote, indicator.zh)}”`] : [];
	return { ...absentCell(words.states.stated_unread), mark: "said", reasons };
}
