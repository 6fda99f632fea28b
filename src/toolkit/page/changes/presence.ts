import type { ClauseText, TargetText } from "../../change/change.js";
import { presentClausesQuery, presentDocumentsQuery, presentTargetsQuery } from "../../query/presence.js";
import type { TableDatabase } from "../../store/database.js";
import { clausePath, documentPath, targetPath } from "../address/place-link.js";
import { ask } from "../report/report.js";

/** Where what a change names can still be seen; null where it no longer is. */
export interface Presence {
	plan(documentId: string): string | null;
	clause(clause: ClauseText): string | null;
	target(target: TargetText): string | null;
}

/**
 * Returns where plans, clauses and targets stand in the tables; `gone` are the plans whose pages say that they are. A clause
 * counts as the same where its number and heading are: ids of clauses count from the beginning of the text, and shift.
 */
export async function readPresence(database: TableDatabase, gone: Iterable<string>): Promise<Presence> {
	const plans = new Set([...(await ask(database.archive, presentDocumentsQuery)).map(({ id }) => id), ...gone]);
	const clauses = new Map((await ask(database.archive, presentClausesQuery)).map((row) => [row.id, row]));
	const targets = new Map((await ask(database.archive, presentTargetsQuery)).map((row) => [row.id, row]));
	return {
		plan: (id) => (plans.has(id) ? documentPath(id) : null),
		clause: ({ clause_id, number, heading }) => {
			const row = clauses.get(clause_id ?? "");
			return row && row.number === number && row.heading === heading ? clausePath(row) : null;
		},
		target: ({ target_id }) => {
			const row = targets.get(target_id);
			return row ? targetPath({ document_id: row.document_id, target_id }) : null;
		},
	};
}
