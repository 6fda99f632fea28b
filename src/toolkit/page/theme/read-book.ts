import { entriesQuery } from "../../query/entry.js";
import { clauseTargetsQuery, type ReadingTarget } from "../../query/reading.js";
import { sectionLeadTargetsQuery } from "../../query/section-lead.js";
import type { TableDatabase } from "../../store/database.js";
import { readPoints } from "../../store/points.js";
import { ask, type Report } from "../report/report.js";
import type { ClauseBook } from "./clause-columns.js";

/** Returns the clauses of the collection with their targets and the texts of their plans. */
export async function readBook(database: TableDatabase, plans: Report["plans"]): Promise<ClauseBook> {
	const targets = new Map<string, ReadingTarget[]>();
	for (const target of await ask(database, clauseTargetsQuery)) {
		const clause = target.clause_id ?? "";
		targets.set(clause, [...(targets.get(clause) ?? []), target]);
	}
	const texts = new Map<string, string[]>();
	for (const plan of plans) texts.set(plan.document_id, await readPoints(plan.source_file));
	return {
		entries: await ask(database, entriesQuery),
		targets,
		leads: bySentence(await ask(database, sectionLeadTargetsQuery)),
		texts,
	};
}

/** Returns targets in groups of one sentence. */
export function bySentence(targets: readonly ReadingTarget[]): ReadingTarget[][] {
	const sentences = new Map<string, ReadingTarget[]>();
	for (const target of targets) {
		const sentence = `${target.document_id} ${target.quote_start}`;
		sentences.set(sentence, [...(sentences.get(sentence) ?? []), target]);
	}
	return [...sentences.values()];
}
