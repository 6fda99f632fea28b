import { groupBy } from "../row/group-by.js";
import type { ClauseRow } from "../schema/clause.js";
import type { DocumentRow } from "../schema/document.js";
import type { TargetRow } from "../schema/target.js";
import type { CollectionState, PlanName } from "./change.js";

/** What a state says of one plan. */
export interface PlanState {
	readonly document: DocumentRow;
	readonly clauses: readonly ClauseRow[];
	readonly targets: readonly TargetRow[];
	/** The code points of its file; null where the state has no texts. */
	readonly points: readonly string[] | null;
}

/** Returns what a state says of each plan, by document_id. */
export function planStates({ documents, clauses, targets, texts }: CollectionState): Map<string, PlanState> {
	const ofClauses = groupBy(clauses, ({ document_id }) => document_id);
	const ofTargets = groupBy(targets, ({ document_id }) => document_id);
	return new Map(
		documents.map((document) => {
			const id = document.document_id;
			const points = texts.get(id) ?? null;
			return [id, { document, clauses: ofClauses.get(id) ?? [], targets: ofTargets.get(id) ?? [], points }];
		}),
	);
}

/** Returns a plan as changes name it. */
export function nameOf({ document: { document_id, title, region_code, region } }: PlanState): PlanName {
	return { document_id, title, region_code, region };
}
