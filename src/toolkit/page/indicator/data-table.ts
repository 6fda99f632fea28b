import type { Comparability } from "../../schema/observation.js";
import type { PageContext } from "../page-context.js";
import type { DataTable } from "../part/chart-figure.js";
import { amountOf, amountText } from "./amount.js";
import type { Drawn } from "./drawn.js";
import { toRecords } from "./record.js";
import type { SheetRow } from "./sheet.js";

/** Returns the table of what rows draw and list: a line a number, each with its sentence and its reason. */
export function toDataTable(rows: readonly SheetRow[], page: PageContext): DataTable {
	const words = page.copy.indicator;
	return {
		columns: Object.values(words.table),
		rows: toRecords(rows, page).map((record) => {
			const { value, value_max, unit, year, comparability } = record;
			const comparator = record.comparator as Drawn["comparator"];
			const amount = amountOf({ value, value_max, comparator, years: null }, unit, page);
			return [
				page.language === "zh" ? record.indicator : record.indicator_en,
				page.names.regionParts(record.region_code, record.region)[0],
				{ text: amountText(amount), href: record.link },
				year === null ? null : String(year),
				words.marks[comparability as Comparability],
				record.reason || null,
			];
		}),
	};
}
