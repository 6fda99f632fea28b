import { query } from "./query.js";

/** A region of the collection: what its plans cover, and how much they say. */
export interface RegionRow {
	region_code: string;
	region: string;
	city: string | null;
	documents: number;
	characters: number;
	clauses: number;
	targets: number;
}

/** Regions that have a plan, in the order of their codes. */
export const regionsQuery = query<RegionRow>(`
SELECT region_code, any_value(region) AS region, any_value(city) AS city, count(*)::INTEGER AS documents,
  sum(characters)::INTEGER AS characters,
  (SELECT count(*)::INTEGER FROM clauses JOIN documents AS own USING (document_id)
    WHERE own.region_code = documents.region_code) AS clauses,
  (SELECT count(*)::INTEGER FROM targets JOIN documents AS own USING (document_id)
    WHERE own.region_code = documents.region_code) AS targets
FROM documents WHERE region_code IS NOT NULL GROUP BY region_code ORDER BY region_code`);
