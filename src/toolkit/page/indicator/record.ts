import { targetPath } from "../address/place-link.js";
import type { PageContext } from "../page-context.js";
import { drawnOf } from "./drawn.js";
import { reasonLines } from "./reason-text.js";
import { type IndicatorSheet, type SheetCell, type SheetRow, type Stated, statedIn } from "./sheet.js";

/** A number of a row as it is drawn or listed, with all that must be said of it: a line of a table or of a download. */
export interface IndicatorRecord {
	indicator_id: string;
	indicator: string;
	indicator_en: string;
	theme: string;
	region_code: string;
	region: string;
	/** As it is drawn: of a total of several years that of one. */
	value: number;
	value_max: number | null;
	unit: string;
	comparator: string;
	year: number | null;
	/** As the text has it. */
	written: string | null;
	comparability: string;
	reason: string;
	quote: string | null;
	/** Address of the sentence within the report. */
	link: string;
}

/** Returns every number of some rows, in the order in which a page shows them; reasons in the language of the page. */
export function toRecords(rows: readonly SheetRow[], page: PageContext): IndicatorRecord[] {
	return rows.flatMap((row) =>
		row.cells.flatMap((cell) => statedIn(cell).map((stated) => toRecord(row, cell, stated, page))),
	);
}

function toRecord({ indicator }: SheetRow, cell: SheetCell, stated: Stated, page: PageContext): IndicatorRecord {
	const { value, value_max, unit, comparator, state, written, year, sentence, comparability } = stated;
	const drawn = state === "value" ? drawnOf(stated) : { value, value_max };
	return {
		indicator_id: indicator.indicator_id,
		indicator: indicator.zh,
		indicator_en: indicator.en,
		theme: indicator.theme,
		region_code: cell.region,
		region: page.names.region(cell.region, cell.name),
		value: drawn.value,
		value_max: drawn.value_max,
		unit,
		comparator: comparator ?? "eq",
		year,
		written,
		comparability: state === "refused" ? "no" : (comparability ?? "yes"),
		reason: reasonLines(stated, page).join(page.language === "zh" ? "；" : "; "),
		quote: sentence,
		link: targetPath(stated),
	};
}

/** Returns the rows of a sheet as the page shows them: theme by theme, and within one comparable rows first. */
export function inPageOrder({ rows }: Pick<IndicatorSheet, "rows">, themes: readonly string[]): SheetRow[] {
	const groups = ["comparable", "look_alike", "single"];
	return [...rows].sort(
		(a, b) =>
			themes.indexOf(a.indicator.theme) - themes.indexOf(b.indicator.theme) ||
			groups.indexOf(a.group) - groups.indexOf(b.group),
	);
}
