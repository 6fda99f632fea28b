import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import type { CardRecord } from "../card/data/column.js";

/** What a chart says of a number that it draws. Where it stands and how it may be compared is left out. */
const numberColumns = ["row", "column", "value", "value_max", "unit", "comparator", "year", "document_id"] as const;

/**
 * Returns the SHA-256 of a chart's numbers, in hexadecimal digits: of the rows of its `data.json`, or of `toRecords`. Cells
 * without a number count for nothing: a plan that comes or goes leaves charts as they were that draw nothing from it.
 */
export function chartNumbers(records: readonly Pick<CardRecord, (typeof numberColumns)[number]>[]): string {
	const rows = records
		.filter(({ value }) => value !== null)
		.map((record) => numberColumns.map((column) => record[column] ?? null));
	return bytesToHex(sha256(utf8ToBytes(JSON.stringify(rows))));
}
