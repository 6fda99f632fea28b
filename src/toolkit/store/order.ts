import type { StoredRow } from "./parquet.js";
import type { Cell } from "./value.js";

/**
 * Returns rows ordered by the given columns, null last. Rows that agree in these are ordered by all that they say, lest
 * the order of the input show in the output.
 */
export function inOrder<Row extends StoredRow>(rows: readonly Row[], columns: readonly string[]): Row[] {
	return [...rows].sort((a, b) => {
		for (const column of columns) {
			const difference = compareCells(a[column] ?? null, b[column] ?? null);
			if (difference !== 0) {
				return difference;
			}
		}
		return compareCells(JSON.stringify(a), JSON.stringify(b));
	});
}

function compareCells(a: Cell, b: Cell): number {
	if (a === b || a === null || b === null) {
		return Number(a === null) - Number(b === null);
	}
	return a < b ? -1 : 1;
}
