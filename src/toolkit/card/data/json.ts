import { type CardRecord, cardColumnNames } from "./column.js";

/**
 * Returns the data of a chart as a JSON array, an object a line, its fields named and ordered as the CSV's columns.
 *
 * @example
 * JSON.parse(cardJson(toRecords(card)))[0].value // 72
 */
export function cardJson(records: readonly CardRecord[]): string {
	const lines = records.map((record) =>
		JSON.stringify(Object.fromEntries(cardColumnNames.map((name) => [name, record[name]]))),
	);
	return lines.length === 0 ? "[]\n" : `[\n${lines.join(",\n")}\n]\n`;
}
