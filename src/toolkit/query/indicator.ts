import type { StatedObservation } from "../compare/answer.js";
import type { FindingRow } from "../schema/finding.js";
import { type BoundQuery, boundQuery, query } from "./query.js";

const statedObservations = `
SELECT observations.*, targets.raw, targets."start", targets."end", targets.quote, targets.quote_start, targets.deadline,
  targets.unit AS written_unit, documents.region, documents.plan_type, documents.period_start, documents.period_end
FROM observations JOIN targets USING (target_id) JOIN documents ON documents.document_id = observations.document_id`;
const inOrder = `
ORDER BY observations.region_code, documents.period_start DESC, observations.document_id, targets."start"`;

/** All observations of the collection, each with its target and plan, in the order of regions, the latest plan first. */
export const observationsQuery = query<StatedObservation>(statedObservations + inOrder);

/**
 * Returns the question for all observations of some indicators, look-alikes too, each with its target and plan, in the
 * order of regions, the latest plan first.
 */
export function indicatorObservationsQuery(indicatorIds: readonly string[]): BoundQuery<StatedObservation> {
	const places = indicatorIds.map((_, index) => `$${index + 1}`).join(", ");
	return boundQuery(`${statedObservations}\nWHERE indicator_id IN (${places || "NULL"})${inOrder}`, indicatorIds);
}

/** How many plans state each indicator, and how many values there are and refused look-alikes. */
export interface IndicatorCountRow {
	indicator_id: string;
	regions: number;
	documents: number;
	members: number;
	look_alikes: number;
}

/** Every indicator that some target measures or resembles. */
export const indicatorCountsQuery = query<IndicatorCountRow>(`
SELECT indicator_id,
  (count(DISTINCT region_code) FILTER (role = 'member'))::INTEGER AS regions,
  (count(DISTINCT document_id) FILTER (role = 'member'))::INTEGER AS documents,
  (count(*) FILTER (role = 'member'))::INTEGER AS members,
  (count(*) FILTER (role = 'look_alike'))::INTEGER AS look_alikes
FROM observations GROUP BY indicator_id ORDER BY indicator_id`);

/** All findings, in the order of plans and text. */
export const documentFindingsQuery = query<FindingRow>(`SELECT * FROM findings ORDER BY document_id, "start", rule`);

/** Where a clause stands in its plan. */
export interface ClausePlaceRow {
	document_id: string;
	ordinal: number;
	start: number;
	end: number;
}

/** The places of all clauses, in the order of plans and text. */
export const clausePlacesQuery = query<ClausePlaceRow>(
	`SELECT document_id, ordinal, "start", "end" FROM clauses ORDER BY document_id, ordinal`,
);
