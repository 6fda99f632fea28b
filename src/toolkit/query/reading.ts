import type { ClauseRow } from "../schema/clause.js";
import type { FindingRow } from "../schema/finding.js";
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
