import type { ClauseRow } from "../schema/clause.js";
import type { Comparability } from "../schema/observation.js";
import type { Comparator, TargetRow } from "../schema/target.js";
import { query } from "./query.js";

/** A clause as it is searched. */
export type SearchClauseRow = Pick<
	ClauseRow,
	| "document_id"
	| "ordinal"
	| "number"
	| "heading"
	| "section_path"
	| "start"
	| "end"
	| "theme"
	| "focus"
	| "lead_departments"
	| "partner_departments"
>;

/** All clauses, in the order of each text. */
export const searchClausesQuery = query<SearchClauseRow>(`
SELECT document_id, ordinal, number, heading, section_path, "start", "end", theme, focus, lead_departments, partner_departments
FROM clauses ORDER BY document_id, ordinal`);

/** A target as it is searched: where it and its sentence stand. */
export type SearchTargetRow = Pick<
	TargetRow,
	"target_id" | "document_id" | "start" | "end" | "quote_start" | "quote_end" | "theme"
>;

/** All targets, in the order of each text. */
export const searchTargetsQuery = query<SearchTargetRow>(`
SELECT target_id, document_id, "start", "end", quote_start, quote_end, theme FROM targets ORDER BY document_id, "start"`);

/** A value that a plan states of an indicator, as an answer shows it. */
export interface SearchValueRow {
	indicator_id: string;
	target_id: string;
	document_id: string;
	value: number;
	value_max: number | null;
	unit: string;
	comparator: Comparator;
	year: number | null;
	comparability: Comparability;
}

/** The values of all indicators, look-alikes apart, the latest plan of a region first. */
export const searchValuesQuery = query<SearchValueRow>(`
SELECT indicator_id, observations.target_id, observations.document_id, observations.value, observations.value_max,
  observations.unit, observations.comparator, observations.year, observations.comparability
FROM observations JOIN targets USING (target_id) JOIN documents ON documents.document_id = observations.document_id
WHERE role = 'member'
ORDER BY indicator_id, observations.region_code, documents.period_start DESC, observations.document_id, targets."start"`);
