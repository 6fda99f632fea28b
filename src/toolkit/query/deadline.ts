import type { DeadlineSource } from "../schema/target.js";
import { query } from "./query.js";

/** When a target is due, `YYYY` or `YYYY-MM`, and where the plan says so. */
export interface TargetDeadlineRow {
	target_id: string;
	deadline: string;
	deadline_source: DeadlineSource;
}

/** The deadlines of all targets that have one, the earliest first; a year stands after its months, since it ends with it. */
export const targetDeadlinesQuery = query<TargetDeadlineRow>(`
SELECT target_id, deadline, deadline_source FROM targets JOIN documents USING (document_id)
WHERE deadline IS NOT NULL AND deadline_source IS NOT NULL AND documents.region_code IS NOT NULL
ORDER BY CASE WHEN length(deadline) = 4 THEN deadline || '-13' ELSE deadline END, document_id, targets."start"`);
