import { clausePath, targetPath } from "../../../src/toolkit/page/address/place-link.js";
import type { CardBook, Opened } from "../../../src/toolkit/page/card/card-book.js";
import { besideOf } from "../../../src/toolkit/page/card/card-book.js";
import { sentenceKey } from "../../../src/toolkit/page/card/sentence-key.js";
import { groupBy } from "../../../src/toolkit/page/report/group-by.js";
import type { PlanRow } from "../../../src/toolkit/query/plan.js";
import type { ReadingClause, ReadingTarget } from "../../../src/toolkit/query/reading.js";

/** A plan of which nothing but its region and year is known, unless said. */
export function planOf(change: Partial<PlanRow> = {}): PlanRow {
	return {
		document_id: "d",
		region_code: "370322",
		region: "高青县",
		city: "淄博市",
		title: null,
		document_number: null,
		issuer: null,
		plan_type: "annual",
		issued: null,
		period_start: 2024,
		period_end: 2024,
		source_file: "d.txt",
		source_sha256: "",
		source_url: null,
		supersedes: null,
		superseded_by: null,
		characters: 100,
		language: "zh-CN",
		note: null,
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
