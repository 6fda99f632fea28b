import type { PlanType } from "../schema/document.js";
import type { Comparator, DeadlineSource, Kind } from "../schema/target.js";
import type { Theme } from "../schema/theme.js";
import { query } from "./query.js";

/** A plan as the ledger heads its tasks with it. */
export interface LedgerPlanRow {
	document_id: string;
	region_code: string;
	region: string | null;
	title: string | null;
	plan_type: PlanType;
	period_start: number | null;
	period_end: number | null;
	source_file: string;
}

/** All plans of known regions, the latest of a region first. */
export const ledgerPlansQuery = query<LedgerPlanRow>(`
SELECT document_id, region_code, region, title, plan_type, period_start, period_end, source_file
FROM documents WHERE region_code IS NOT NULL ORDER BY region_code, period_start DESC, document_id`);

/** A clause as the ledger lists it, a task: what it is called, and who is to do it. */
export interface LedgerClauseRow {
	clause_id: string;
	document_id: string;
	ordinal: number;
	number: string | null;
	heading: string | null;
	start: number;
	end: number;
	theme: Theme;
	focus: Theme[];
	lead_departments: string[];
	partner_departments: string[];
}

/** All clauses of plans of known regions, in the order of the texts. */
export const ledgerClausesQuery = query<LedgerClauseRow>(`
SELECT clause_id, document_id, ordinal, number, heading, clauses."start", clauses."end", theme, focus, lead_departments,
  partner_departments
FROM clauses JOIN documents USING (document_id) WHERE region_code IS NOT NULL ORDER BY document_id, ordinal`);

/** A target as the ledger lists it: what is promised, by when, and in which sentence. */
export interface LedgerTargetRow {
	target_id: string;
	document_id: string;
	/** Null in a section lead, before the first clause. */
	clause_id: string | null;
	start: number;
	quote_start: number;
	quote: string;
	/** What is measured, in the words of the text, and the indicator of the codebook where it is one. */
	indicator: string;
	indicator_id: string | null;
	raw: string;
	value: number;
	value_max: number | null;
	unit: string;
	comparator: Comparator;
	kind: Kind;
	per: string | null;
	baseline: string | null;
	theme: Theme;
	/** `YYYY` or `YYYY-MM`. */
	deadline: string | null;
	deadline_source: DeadlineSource | null;
}

/** All targets of plans of known regions, in the order of the texts. */
export const ledgerTargetsQuery = query<LedgerTargetRow>(`
SELECT targets.target_id, targets.document_id, clause_id, targets."start", quote_start, quote, indicator, indicator_id, raw,
  targets.value, targets.value_max, targets.unit, targets.comparator, kind, per, baseline, theme, deadline, deadline_source
FROM targets JOIN documents ON documents.document_id = targets.document_id
  LEFT JOIN (SELECT target_id, min(indicator_id) AS indicator_id FROM observations WHERE role = 'member' GROUP BY target_id)
    AS measured ON measured.target_id = targets.target_id
WHERE documents.region_code IS NOT NULL ORDER BY targets.document_id, targets."start"`);
