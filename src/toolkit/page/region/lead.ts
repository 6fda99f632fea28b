import type { LeadClauseRow } from "../../query/lead-clause.js";
import type { MarkRow } from "../../query/mark.js";
import { groupBy } from "../../row/group-by.js";

/** A department, the clauses that it leads, and the targets that stand in them. */
export interface Lead {
	department: string;
	clauses: (LeadClauseRow & { targets: number })[];
	marks: MarkRow[];
}

/**
 * Returns the departments of some clauses, those that lead most first: by clauses, then by targets, then by name. Clauses
 * and targets that several departments lead count for each of them.
 */
export function toLeads(clauses: readonly LeadClauseRow[], marks: readonly MarkRow[]): Lead[] {
	const byClause = groupBy(marks, (mark) => mark.clause_id ?? "");
	return [...groupBy(clauses, (clause) => clause.department)]
		.map(([department, led]) => ({
			department,
			clauses: led.map((clause) => ({ ...clause, targets: byClause.get(clause.clause_id)?.length ?? 0 })),
			marks: led.flatMap((clause) => byClause.get(clause.clause_id) ?? []),
		}))
		.sort(
			(a, b) =>
				b.clauses.length - a.clauses.length ||
				b.marks.length - a.marks.length ||
				(a.department < b.department ? -1 : 1),
		);
}
