import type { StatedObservation } from "../../compare/answer.js";
import { peerObservationsQuery } from "../../query/evidence.js";
import type { PlanRow } from "../../query/plan.js";
import {
	type ReadingClause,
	type ReadingTarget,
	readingClausesQuery,
	readingPlanQuery,
	readingTargetsQuery,
} from "../../query/reading.js";
import { groupBy } from "../../row/group-by.js";
import type { TableDatabase } from "../../store/database.js";
import { readPoints } from "../../store/points.js";
import { ask } from "../report/report.js";

/** All that the opened sentences of one plan show. */
export interface EvidenceSource {
	plan: PlanRow;
	points: readonly string[];
	clauses: ReadonlyMap<string, ReadingClause>;
	/** Targets in the order of the text, and those of each clause. */
	targets: readonly ReadingTarget[];
	ofClause: ReadonlyMap<string, readonly ReadingTarget[]>;
	/** The observation of a target, where it measures an indicator. */
	observations: ReadonlyMap<string, StatedObservation>;
	/** What the collection states of an indicator. */
	peers: ReadonlyMap<string, readonly StatedObservation[]>;
}

/** Returns what is shown of a plan's sentences. Throws where there is no such plan. */
export async function readEvidence(database: TableDatabase, document: string): Promise<EvidenceSource> {
	const { archive } = database;
	const [plan] = await ask(archive, readingPlanQuery, [document]);
	if (plan === undefined) throw new Error(`unknown document: ${document}`);
	const [clauses, targets, peers] = [
		await ask(archive, readingClausesQuery, [document]),
		await ask(archive, readingTargetsQuery, [document]),
		await ask(archive, peerObservationsQuery, [document]),
	];
	return {
		plan,
		points: await readPoints(plan.source_file),
		clauses: new Map(clauses.map((clause) => [clause.clause_id, clause])),
		targets,
		ofClause: groupBy(targets, ({ clause_id }) => clause_id ?? ""),
		observations: new Map(
			peers.filter((row) => row.document_id === document).map((observation) => [observation.target_id, observation]),
		),
		peers: groupBy(peers, ({ indicator_id }) => indicator_id),
	};
}
