import { type PlanRow, plansQuery } from "../../query/plan.js";
import {
	type ReadingClause,
	type ReadingTarget,
	readingClausesQuery,
	readingTargetsQuery,
} from "../../query/reading.js";
import { groupBy } from "../../row/group-by.js";
import type { TableDatabase } from "../../store/database.js";
import { readPoints } from "../../store/points.js";
import { clausePath, targetPath } from "../address/place-link.js";
import { ask } from "../report/report.js";
import { sentenceKey } from "./sentence-key.js";

/** The plans, clauses, targets and texts of a collection by their codes: what cards quote from. */
export interface CardBook {
	/** Plans in the order of the tables. */
	plans: ReadonlyMap<string, PlanRow>;
	/** Code points of each plan. */
	texts: ReadonlyMap<string, readonly string[]>;
	clauses: ReadonlyMap<string, ReadingClause>;
	targets: ReadonlyMap<string, ReadingTarget>;
	/** Targets of each plan, in the order of the text. */
	ofPlan: ReadonlyMap<string, readonly ReadingTarget[]>;
	/** Targets that stand together (`besideOf`), in the order of the text. */
	beside: ReadonlyMap<string, readonly ReadingTarget[]>;
	/** What can be opened, by the keys of its sentence. */
	opened: ReadonlyMap<string, Opened>;
}

/** What a sentence is opened of: a target, or a whole clause. */
export type Opened = { readonly target: ReadingTarget } | { readonly clause: ReadingClause };

const books = new WeakMap<TableDatabase, Promise<CardBook>>();

/** Returns what cards quote from, read once for all cards that are made from the same tables. */
export function readCardBook(database: TableDatabase): Promise<CardBook> {
	const book = books.get(database) ?? readBook(database);
	books.set(database, book);
	return book;
}

async function readBook(database: TableDatabase): Promise<CardBook> {
	const plans = await ask(database, plansQuery);
	const texts = new Map<string, readonly string[]>();
	const clauses: ReadingClause[] = [];
	const targets: ReadingTarget[] = [];
	for (const { document_id, source_file } of plans) {
		texts.set(document_id, await readPoints(source_file));
		clauses.push(...(await ask(database, readingClausesQuery, [document_id])));
		targets.push(...(await ask(database, readingTargetsQuery, [document_id])));
	}
	return {
		plans: new Map(plans.map((plan) => [plan.document_id, plan])),
		texts,
		clauses: new Map(clauses.map((clause) => [clause.clause_id, clause])),
		targets: new Map(targets.map((target) => [target.target_id, target])),
		ofPlan: groupBy(targets, ({ document_id }) => document_id),
		beside: groupBy(targets, besideOf),
		opened: new Map<string, Opened>([
			...clauses.map((clause) => [sentenceKey(clausePath(clause)), { clause }] as const),
			...targets.map((target) => [sentenceKey(targetPath(target)), { target }] as const),
		]),
	};
}

/** Returns by what targets stand together: their clause, or the leads of sections of their plan. */
export function besideOf({ document_id, clause_id }: Pick<ReadingTarget, "document_id" | "clause_id">): string {
	return clause_id ?? document_id;
}
