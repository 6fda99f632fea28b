import { themes } from "../../schema/theme.js";
import { formatCsv } from "../../text/csv.js";
import type { PageContext } from "../page-context.js";
import { inPageOrder, toRecords } from "./record.js";
import type { IndicatorSheet } from "./sheet.js";

const columns = [
	"indicator_id",
	"indicator",
	"indicator_en",
	"theme",
	"region_code",
	"region",
	"value",
	"value_max",
	"unit",
	"comparator",
	"year",
	"written",
	"comparability",
	"reason",
	"quote",
	"link",
] as const;

/**
 * Returns the content of `/data/indicator.csv`: a line for every number that the indicator page draws or lists, in its order
 * for spreadsheets.
 */
export function indicatorCsv(sheet: IndicatorSheet, page: PageContext): string {
	const records = toRecords(inPageOrder(sheet, themes), page);
	return formatCsv([columns, ...records.map((record) => columns.map((column) => record[column]))]);
}
