import { clausePath, targetPath } from "../../../src/toolkit/page/address/place-link.js";
import type { CardBook, Opened } from "../../../src/toolkit/page/card/card-book.js";
import { besideOf } from "../../../src/toolkit/page/card/card-book.js";
import { sentenceKey } from "../../../src/toolkit/page/card/sentence-key.js";
import type { PlanRow } from "../../../src/toolkit/query/plan.js";
import type { ReadingClause, ReadingTarget } from "../../../src/toolkit/query/reading.js";
import { groupBy } from "../../../src/toolkit/row/group-by.js";
import { noDocument } from "../../schema/made-document.js";

/** A plan of which nothing but its region and year is known, unless said. */
export function planOf(change: Partial<PlanRow> = {}): PlanRow {
	return {
		...noDocument,
		clauses: 1,
		targets: 1,
		length: 100,
		...change,
	};
}

/** Returns what cards quote from, of one plan. */
export function bookOf(
	text: string,
	targets: readonly ReadingTarget[],
	clauses: readonly ReadingClause[] = [],
	plan: PlanRow = planOf(),
): CardBook {
	return {
		plans: new Map([[plan.document_id, plan]]),
		texts: new Map([[plan.document_id, [...text]]]),
		clauses: new Map(clauses.map((clause) => [clause.clause_id, clause])),
		targets: new Map(targets.map((target) => [target.target_id, target])),
		ofPlan: groupBy(targets, ({ document_id }) => document_id),
		beside: groupBy(targets, besideOf),
		opened: new Map<string, Opened>([
			...clauses.map((clause) => [sentenceKey(clausePath(clause)), { clause }] as const),
			...targets.map((target) => [sentenceKey(targetPath(target)), { target }] as const),
		]),
	};
}
