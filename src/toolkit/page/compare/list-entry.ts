import type { EntryRow } from "../../query/entry.js";
import type { ReadingTarget } from "../../query/reading.js";
import { groupBy } from "../../row/group-by.js";

/** A clause of the list with its targets; `ordinal` is null for a sentence that leads a section and stands in no clause. */
export interface ListEntry extends Omit<EntryRow, "ordinal"> {
	ordinal: number | null;
	targets: readonly ReadingTarget[];
}

/** Returns all clauses and leads that hold targets, in the order of plans and text. */
export function toListEntries(entries: readonly EntryRow[], targets: readonly ReadingTarget[]): ListEntry[] {
	const byClause = groupBy(
		targets.filter((target) => target.clause_id !== null),
		(target) => target.clause_id,
	);
	const clauses = entries.flatMap((entry): ListEntry[] => {
		const own = byClause.get(entry.clause_id);
		return own ? [{ ...entry, targets: own }] : [];
	});
	const leads = [
		...groupBy(
			targets.filter((target) => target.clause_id === null),
			({ document_id, quote_start }) => `${document_id} ${quote_start}`,
		).values(),
	].flatMap((own) => toLead(own, entries));
	const order = new Map(entries.map(({ document_id }, index) => [document_id, index]));
	const rank = (entry: ListEntry) => order.get(entry.document_id) ?? 0;
	return [...clauses, ...leads].sort((a, b) => rank(a) - rank(b) || a.start - b.start);
}

function toLead(targets: readonly ReadingTarget[], entries: readonly EntryRow[]): ListEntry[] {
	const [first] = targets;
	if (!first?.region_code) return [];
	return [
		{
			clause_id: `${first.document_id}@${first.quote_start}`,
			document_id: first.document_id,
			region_code: first.region_code,
			period_start: entries.find((entry) => entry.document_id === first.document_id)?.period_start ?? null,
			ordinal: null,
			number: null,
			heading: null,
			start: first.quote_start,
			end: first.quote_end,
			theme: first.theme,
			focus: [],
			stated: [...new Set(targets.map(({ theme }) => theme))],
			targets,
		},
	];
}
