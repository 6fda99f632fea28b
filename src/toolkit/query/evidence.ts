import type { StatedObservation } from "../compare/answer.js";
import { query } from "./query.js";

/**
 * The observations of plan `$1` that measure an indicator, and those of the same indicators in all plans in force, region by
 * region.
 */
export const peerObservationsQuery = query<StatedObservation>(`
SELECT observations.*, targets.raw, targets."start", targets."end", targets.quote, targets.quote_start, targets.deadline,
  targets.unit AS written_unit, documents.region, documents.plan_type, documents.period_start, documents.period_end
FROM observations JOIN targets USING (target_id) JOIN documents ON documents.document_id = observations.document_id
WHERE observations.role = 'member' AND (superseded_by IS NULL OR observations.document_id = $1) AND indicator_id IN (
  SELECT indicator_id FROM observations AS own WHERE own.document_id = $1 AND own.role = 'member')
ORDER BY indicator_id, observations.region_code, documents.period_start DESC, observations.document_id, targets."start"`);
