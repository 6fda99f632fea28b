import { query } from "./query.js";
import type { ReadingTarget } from "./reading.js";

/** All targets of plans whose region is known, whether they stand in a clause or not, in the order of plans and text. */
export const allTargetsQuery = query<ReadingTarget>(`
SELECT targets.* FROM targets JOIN documents USING (document_id) WHERE documents.region_code IS NOT NULL
ORDER BY documents.region_code, documents.period_start DESC, targets.document_id, targets."start"`);
