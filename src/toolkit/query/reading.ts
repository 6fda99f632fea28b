import type { ClauseRow } from "../schema/clause.js";
import type { FindingRow } from "../schema/finding.js";
import type { ObservationRow } from "../schema/observation.js";
import type { Comparator, DeadlineSource, Kind, TargetRow } from "../schema/target.js";
import type { Theme } from "../schema/theme.js";
import type { PlanRow } from "./plan.js";
import { query } from "./query.js";

/** A clause of a plan as the reader shows it. */
export interface ReadingClause extends Omit<ClauseRow, "theme" | "focus"> {
	theme: Theme;
	focus: Theme[];
}

/** A target of a plan as the reader shows it. */
export interface ReadingTarget extends Omit<TargetRow, "theme" | "kind" | "comparator" | "deadline_source"> {
	theme: Theme;
	kind: Kind;
	comparator: Comparator;
	deadline_source: DeadlineSource | null;
}

/** The plan `$1`. */
export const readingPlanQuery = query<PlanRow>(`
SELECT documents.*,
  (SELECT count(*)::INTEGER FROM clauses WHERE clauses.document_id = documents.document_id) AS clauses,
  (SELECT count(*)::INTEGER FROM targets WHERE targets.document_id = documents.document_id) AS targets,
  (SELECT coalesce(max("end"), 1) FROM clauses WHERE clauses.document_id = documents.document_id) AS length
FROM documents WHERE document_id = $1`);

/** The clauses of plan `$1`, in the order of the text. */
export const readingClausesQuery = query<ReadingClause>(
	"SELECT * FROM clauses WHERE document_id = $1 ORDER BY ordinal",
);

/** The targets of plan `$1`, in the order of the text. */
export const readingTargetsQuery = query<ReadingTarget>(
	`SELECT * FROM targets WHERE document_id = $1 ORDER BY "start"`,
);

/** All targets that stand in a clause, in the order of each text. */
export const clauseTargetsQuery = query<ReadingTarget>(
	`SELECT * FROM targets WHERE clause_id IS NOT NULL ORDER BY document_id, "start"`,
);

/** The findings of plan `$1`, in the order of the text. */
export const readingFindingsQuery = query<FindingRow>(
	`SELECT * FROM findings WHERE document_id = $1 ORDER BY "start", rule`,
);

/** Where a value of an indicator stands beside a target that measures the same. */
export interface PlaceRow extends Omit<ObservationRow, "comparator">, Pick<TargetRow, "raw"> {
	/** The target of the plan beside which it stands. */
	beside_id: string;
	comparator: Comparator;
	region: string | null;
}

/**
 * For each target of plan `$1` that measures an indicator, the values of that indicator in all plans in force, and its own;
 * region by region, the latest plan of a region first.
 */
export const placesQuery = query<PlaceRow>(`
SELECT own.target_id AS beside_id, other.*, targets.raw, documents.region
FROM observations AS own
JOIN observations AS other ON other.indicator_id = own.indicator_id AND other.role = 'member'
JOIN targets ON targets.target_id = other.target_id
JOIN documents ON documents.document_id = other.document_id
WHERE own.document_id = $1 AND own.role = 'member' AND (superseded_by IS NULL OR other.document_id = $1)
ORDER BY own.target_id, other.region_code, documents.period_start DESC, other.document_id, targets."start"`);
