import type { DocumentRow, PlanType } from "../schema/document.js";
import { query } from "./query.js";

/** A plan and how much it holds; `length` is the last code point of its last clause, the end of its strip. */
export interface PlanRow extends Omit<DocumentRow, "plan_type"> {
	plan_type: PlanType;
	clauses: number;
	targets: number;
	length: number;
}

/** All plans, the latest of a region first. */
export const plansQuery = query<PlanRow>(`
SELECT documents.*,
  (SELECT count(*)::INTEGER FROM clauses WHERE clauses.document_id = documents.document_id) AS clauses,
  (SELECT count(*)::INTEGER FROM targets WHERE targets.document_id = documents.document_id) AS targets,
  (SELECT coalesce(max("end"), 1) FROM clauses WHERE clauses.document_id = documents.document_id) AS length
FROM documents ORDER BY region_code, period_start DESC, document_id`);
