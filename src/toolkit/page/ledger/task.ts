import type { LedgerClauseRow, LedgerPlanRow, LedgerTargetRow } from "../../query/ledger.js";
import type { Theme } from "../../schema/theme.js";
import { dueDay } from "./due.js";
import { firstSentence } from "./first-sentence.js";

/** A task of the ledger: a clause, or a sentence before the first clause of a section that sets targets. */
export interface LedgerTask {
	document_id: string;
	/** Null for a sentence that stands in no clause. */
	clause_id: string | null;
	ordinal: number | null;
	number: string | null;
	heading: string | null;
	/** The first sentence behind the heading. */
	sentence: string | null;
	start: number;
	/** The theme of the clause and the focus themes that it serves, then those of its targets. */
	themes: Theme[];
	lead: readonly string[];
	partner: readonly string[];
	/** In the order in which they are due. */
	targets: LedgerTarget[];
}

/** A target, and the last day on which it is met. */
export interface LedgerTarget extends LedgerTargetRow {
	due: string | null;
}

/** A plan with its tasks, those due first in front, those without a date behind. */
export interface LedgerPlan extends LedgerPlanRow {
	tasks: LedgerTask[];
}

/** Returns the ledger of a collection; plans keep their order. `texts` are the code points of each plan's file. */
export function toLedger(
	plans: readonly LedgerPlanRow[],
	clauses: readonly LedgerClauseRow[],
	targets: readonly LedgerTargetRow[],
	texts: ReadonlyMap<string, readonly string[]>,
): LedgerPlan[] {
	return plans.map((plan) => {
		const own = targets.filter((target) => target.document_id === plan.document_id);
		const tasks = [
			...clauses
				.filter((clause) => clause.document_id === plan.document_id)
				.map((clause) => clauseTask(clause, own, texts.get(plan.document_id) ?? [])),
			...leadTasks(own),
		];
		return { ...plan, tasks: tasks.sort(byDue) };
	});
}

function clauseTask(
	clause: LedgerClauseRow,
	targets: readonly LedgerTargetRow[],
	points: readonly string[],
): LedgerTask {
	const own = targets.filter((target) => target.clause_id === clause.clause_id);
	return {
		document_id: clause.document_id,
		clause_id: clause.clause_id,
		ordinal: clause.ordinal,
		number: clause.number,
		heading: clause.heading,
		sentence: firstSentence(points, clause),
		start: clause.start,
		themes: unique([clause.theme, ...clause.focus, ...own.map((target) => target.theme)]),
		lead: clause.lead_departments,
		partner: clause.partner_departments,
		targets: dated(own),
	};
}

/** Sentences of a section's lead that set targets: each is a task of its own. */
function leadTasks(targets: readonly LedgerTargetRow[]): LedgerTask[] {
	const outside = targets.filter((target) => target.clause_id === null);
	const starts = unique(outside.map((target) => target.quote_start));
	return starts.map((start) => leadTask(outside.filter((target) => target.quote_start === start)));
}

function leadTask(own: readonly LedgerTargetRow[]): LedgerTask {
	return {
		document_id: own[0]?.document_id ?? "",
		clause_id: null,
		ordinal: null,
		number: null,
		heading: null,
		sentence: own[0]?.quote ?? null,
		start: own[0]?.quote_start ?? 0,
		themes: unique(own.map((target) => target.theme)),
		lead: [],
		partner: [],
		targets: dated(own),
	};
}

function dated(targets: readonly LedgerTargetRow[]): LedgerTarget[] {
	return targets
		.map((target) => ({ ...target, due: target.deadline === null ? null : dueDay(target.deadline) }))
		.sort((a, b) => compareDue(a.due, b.due) || a.start - b.start);
}

function byDue(a: LedgerTask, b: LedgerTask): number {
	return compareDue(a.targets[0]?.due ?? null, b.targets[0]?.due ?? null) || rank(a) - rank(b) || a.start - b.start;
}

/** Of those without a date, those with targets stand in front. */
function rank(task: LedgerTask): number {
	return task.targets.length > 0 ? 0 : 1;
}

function compareDue(a: string | null, b: string | null): number {
	if (a === b) return 0;
	if (a === null || b === null) return a === null ? 1 : -1;
	return a < b ? -1 : 1;
}

function unique<Value>(values: readonly Value[]): Value[] {
	return [...new Set(values)];
}
