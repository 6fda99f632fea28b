import { query } from "./query.js";

/** What stands in the tables, by its id. */
export interface PresentRow {
	document_id: string;
	id: string;
}

/** A clause that stands in the tables, and by what it is known to be the same. */
export interface PresentClauseRow extends PresentRow {
	ordinal: number;
	number: string | null;
	heading: string | null;
}

/** All documents, clauses and targets of the tables, in order of their ids. */
export const presentDocumentsQuery = query<PresentRow>(
	"SELECT document_id, document_id AS id FROM documents ORDER BY document_id",
);
export const presentClausesQuery = query<PresentClauseRow>(
	"SELECT document_id, clause_id AS id, ordinal, number, heading FROM clauses ORDER BY clause_id",
);
export const presentTargetsQuery = query<PresentRow>(
	"SELECT document_id, target_id AS id FROM targets ORDER BY target_id",
);
