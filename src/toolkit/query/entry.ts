import type { Theme } from "../schema/theme.js";
import { query } from "./query.js";

/** A clause as the list of the compare page shows it; `stated` are the themes of its targets. */
export interface EntryRow {
	clause_id: string;
	document_id: string;
	region_code: string;
	period_start: number | null;
	ordinal: number;
	number: string | null;
	heading: string | null;
	start: number;
	end: number;
	theme: Theme;
	focus: Theme[];
	stated: Theme[];
}

/** All clauses, in the order of plans and text. */
export const entriesQuery = query<EntryRow>(`
SELECT clause_id, clauses.document_id, region_code, period_start, ordinal, number, heading, clauses."start", clauses."end",
  clauses.theme, focus,
  (SELECT coalesce(list_sort(list(DISTINCT targets.theme)), []) FROM targets WHERE targets.clause_id = clauses.clause_id) AS stated
FROM clauses JOIN documents USING (document_id) WHERE region_code IS NOT NULL
ORDER BY region_code, period_start DESC, clauses.document_id, ordinal`);
