import { formatCsv } from "../../text/csv.js";
import { type CardRecord, cardColumnNames } from "./column.js";

/**
 * Returns the data of a chart as CSV for spreadsheets, with its columns' names; text of plans never becomes a formula.
 *
 * @example
 * cardCsv(toRecords(card)) // chart,row,row_name,… ⏎ indicator/high_tech_enterprises,high_tech_enterprises,总量,…
 */
export function cardCsv(records: readonly CardRecord[]): string {
	return formatCsv([cardColumnNames, ...records.map((record) => cardColumnNames.map((name) => record[name]))]);
}
