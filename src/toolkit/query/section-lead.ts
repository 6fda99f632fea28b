import { query } from "./query.js";
import type { ReadingTarget } from "./reading.js";

/** All targets that stand in the lead of a section, before its first clause, in the order of each text. */
export const sectionLeadTargetsQuery = query<ReadingTarget>(
	`SELECT * FROM targets WHERE clause_id IS NULL ORDER BY document_id, "start"`,
);
