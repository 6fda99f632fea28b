import { isDueIn } from "./due.js";
import type { LedgerFilter } from "./filter.js";
import type { Sheet } from "./sheet.js";

/** What of the ledger is written: the tasks that are shown, by place, and the filter that shows them. */
export interface ShownPart {
	readonly tasks: ReadonlySet<number>;
	readonly filter: Pick<LedgerFilter, "due">;
	/** The filter in words, and the address of the view. */
	readonly notes: readonly (readonly [string, string])[];
}

/** Returns the rows of a sheet that are shown, and says in its notes what was chosen. */
export function narrowSheet(sheet: Sheet, { tasks, filter, notes }: ShownPart): Sheet {
	const [about, version, ...rest] = sheet.notes.lines;
	return {
		...sheet,
		rows: sheet.rows.filter((row) => tasks.has(row.task) && (!row.target || isDueIn(row.deadline, filter.due))),
		notes: { ...sheet.notes, lines: [about, version, ...notes, ...rest].filter((line) => line !== undefined) },
	};
}
