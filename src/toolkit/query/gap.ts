import { query } from "./query.js";

/** How a region's targets come to their deadlines: written in the sentence, inherited, or none. */
export interface DeadlineRow {
	region_code: string;
	targets: number;
	stated: number;
	inherited: number;
	none: number;
}

/** Sources of deadlines, a row a region. */
export const deadlinesQuery = query<DeadlineRow>(`
SELECT documents.region_code, count(*)::INTEGER AS targets,
  count(*) FILTER (deadline_source = 'stated')::INTEGER AS stated,
  count(*) FILTER (deadline_source IN ('clause', 'section', 'plan'))::INTEGER AS inherited,
  count(*) FILTER (deadline IS NULL)::INTEGER AS "none"
FROM targets JOIN documents USING (document_id) WHERE documents.region_code IS NOT NULL
GROUP BY documents.region_code ORDER BY documents.region_code`);

/** A finding with the region of its plan. */
export interface FindingPlaceRow {
	region_code: string;
	document_id: string;
	rule: string;
	start: number;
	end: number;
	line: number;
	message: string;
}

/** All findings, in the order of plans and text. */
export const findingsQuery = query<FindingPlaceRow>(`
SELECT documents.region_code, document_id, rule, findings."start", findings."end", line, message
FROM findings JOIN documents USING (document_id) WHERE documents.region_code IS NOT NULL
ORDER BY documents.region_code, document_id, findings."start", rule`);
