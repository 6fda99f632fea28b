import type { Theme } from "../schema/theme.js";
import { query } from "./query.js";

/** A clause as words are counted in it: where its text stands, what it speaks of, and names that tell nothing. */
export interface WordClauseRow {
	clause_id: string;
	document_id: string;
	region_code: string;
	region: string;
	city: string | null;
	start: number;
	end: number;
	theme: Theme;
	focus: Theme[];
	departments: string[];
}

/** All clauses of plans whose region is known, in the order of plans and text. */
export const wordClausesQuery = query<WordClauseRow>(`
SELECT clause_id, document_id, region_code, region, city, clauses."start", clauses."end", theme, focus,
  list_concat(lead_departments, partner_departments) AS departments
FROM clauses JOIN documents USING (document_id) WHERE region_code IS NOT NULL AND region IS NOT NULL
ORDER BY region_code, period_start DESC, document_id, ordinal`);
