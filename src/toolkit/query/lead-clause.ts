import type { Theme } from "../schema/theme.js";
import { query } from "./query.js";

/** A clause that a department leads. A clause of several lead departments comes once for each. */
export interface LeadClauseRow {
	department: string;
	region_code: string;
	document_id: string;
	clause_id: string;
	ordinal: number;
	number: string | null;
	heading: string | null;
	theme: Theme;
	focus: Theme[];
}

/** Clauses under their lead departments, in the order of plans and text; departments are written as the plan writes them. */
export const leadClausesQuery = query<LeadClauseRow>(`
SELECT led.department, documents.region_code, led.document_id, led.clause_id, led.ordinal, led.number, led.heading, led.theme,
  led.focus
FROM (SELECT *, unnest(lead_departments) AS department FROM clauses) AS led JOIN documents USING (document_id)
WHERE documents.region_code IS NOT NULL
ORDER BY documents.region_code, documents.period_start DESC, led.document_id, led.ordinal, led.department`);
