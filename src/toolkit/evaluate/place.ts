import type { ClauseRow } from "../schema/clause.js";
import type { Reading } from "./reading.js";

/** Returns the clause of a document that covers a character, null where none does. */
export function clauseAt({ clauses }: Reading, at: number): ClauseRow | null {
	return clauses.find(({ start, end }) => start <= at && at < end) ?? null;
}

/** Returns the name of what is drawn together with a character: its clause, else its sentence, else it alone. */
export function clusterAt(reading: Reading, at: number): string {
	const clause = clauseAt(reading, at);
	if (clause) return clause.clause_id;
	const sentence = reading.targets.find(({ quote_start, quote_end }) => quote_start <= at && at < quote_end);
	return `${reading.document_id}@${sentence?.quote_start ?? at}`;
}
