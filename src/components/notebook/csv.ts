import type { Answer } from "../../toolkit/chart/answer.js";
import { formatCsv } from "../../toolkit/text/csv.js";

/** Returns all rows of an answer as CSV, as a spreadsheet takes it. */
export function toCsv(answer: Answer): string {
	return formatCsv(rowsOf(answer));
}

function* rowsOf(answer: Answer) {
	yield answer.columns.map(({ name }) => name);
	for (let row = 0; row < answer.count; row++) {
		yield answer.columns.map((_, column) => answer.cell(row, column));
	}
}
