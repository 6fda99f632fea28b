import type { Comparator, Kind } from "../schema/target.js";
import type { Theme } from "../schema/theme.js";
import { query } from "./query.js";

/** A target as a mark of a chart needs it: where it stands, what it is, and what to say of it in a few words. */
export interface MarkRow {
	target_id: string;
	document_id: string;
	region_code: string;
	clause_id: string | null;
	ordinal: number | null;
	number: string | null;
	start: number;
	theme: Theme;
	kind: Kind;
	indicator: string;
	comparator: Comparator;
	raw: string;
	unit: string;
	baseline: string | null;
	deadline: string | null;
}

/** All targets, in the order of plans and text. */
export const marksQuery = query<MarkRow>(`
SELECT targets.target_id, targets.document_id, documents.region_code, targets.clause_id, clauses.ordinal, clauses.number,
  targets."start", targets.theme, targets.kind, targets.indicator, targets.comparator,
  targets.raw, targets.unit, targets.baseline, targets.deadline
FROM targets JOIN documents USING (document_id) LEFT JOIN clauses USING (clause_id)
WHERE documents.region_code IS NOT NULL
ORDER BY documents.region_code, documents.period_start DESC, targets.document_id, targets."start"`);
