import type { PageContext } from "../page-context.js";
import { sum } from "../report/sum.js";
import type { Sentence } from "../word/sentence.js";
import type { IndicatorSheet } from "./sheet.js";

/** How much of the collection compares. */
export interface SheetCounts {
	/** Indicators that some plan puts a number to. */
	stated: number;
	/** Of these, those that two regions or more put a number to. */
	several: number;
	/** Pairs of regions whose numbers stand side by side as they are. */
	pairs: number;
	/** Numbers that only look like those of an indicator. */
	refused: number;
}

/** Returns how much of a sheet compares; a number that is refused in two rows counts once. */
export function countsOf({ rows }: Pick<IndicatorSheet, "rows">): SheetCounts {
	const refused = rows.flatMap(({ cells }) => cells.flatMap((cell) => cell.refused));
	return {
		stated: rows.filter(({ cells }) => cells.some(({ best }) => best !== null)).length,
		several: rows.filter(({ group }) => group === "comparable").length,
		pairs: sum(rows.map(({ pairs }) => pairs)),
		refused: new Set(refused.map(({ target_id }) => target_id)).size,
	};
}

/** Returns what the page says first: how many indicators there are, how many compare, and how many numbers are refused. */
export function sheetStatement(sheet: Pick<IndicatorSheet, "rows">, { copy, format }: PageContext): Sentence {
	const { stated, several, pairs, refused } = countsOf(sheet);
	const figure = (count: number, view: string) => ({ figure: format.number(count), href: `/indicator?${view}` });
	return copy.indicator.statement(
		figure(stated, "regions=1"),
		figure(several, "regions=2"),
		figure(pairs, "hide=caution.refused&regions=2"),
		{ figure: format.number(refused) },
	);
}
