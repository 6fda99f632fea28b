import { duplicate, type FileFinding, findingAt } from "./finding.js";
import type { Lined } from "./record.js";

/** Returns a finding for each row that says in `column` what an earlier row said already. */
export function findDuplicates<Row>(
	name: string,
	rows: readonly Lined<Row>[],
	column: keyof Row & string,
): FileFinding[] {
	const first = new Map<unknown, number>();
	const findings: FileFinding[] = [];
	for (const { line, row } of rows) {
		const earlier = first.get(row[column]);
		if (earlier === undefined) {
			first.set(row[column], line);
		} else {
			const cure = `Line ${earlier} has it already; remove one of the two.`;
			findings.push(findingAt(name, line, duplicate(column, String(row[column]), cure)));
		}
	}
	return findings;
}
