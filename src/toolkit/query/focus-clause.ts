import type { FocusTheme } from "../schema/theme.js";
import { query } from "./query.js";

/** A clause that serves a focus theme, and how many targets of that theme it holds. A clause may serve several. */
export interface FocusClauseRow {
	focus_theme: FocusTheme;
	region_code: string;
	document_id: string;
	clause_id: string;
	ordinal: number;
	number: string | null;
	heading: string | null;
	targets: number;
}

/** Clauses of every focus theme, in the order of plans and text. */
export const focusClausesQuery = query<FocusClauseRow>(`
SELECT served.focus_theme, documents.region_code, served.document_id, served.clause_id, served.ordinal, served.number,
  served.heading,
  (SELECT count(*)::INTEGER FROM targets
    WHERE targets.clause_id = served.clause_id AND targets.theme = served.focus_theme) AS targets
FROM (SELECT *, unnest(focus) AS focus_theme FROM clauses) AS served JOIN documents USING (document_id)
WHERE documents.region_code IS NOT NULL
ORDER BY documents.region_code, documents.period_start DESC, served.document_id, served.ordinal`);
