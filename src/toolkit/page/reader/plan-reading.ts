import type { WithdrawnPlan } from "../../change/log.js";
import { type PlanRow, plansQuery } from "../../query/plan.js";
import {
	type PlaceRow,
	placesQuery,
	type ReadingClause,
	type ReadingTarget,
	readingClausesQuery,
	readingFindingsQuery,
	readingTargetsQuery,
} from "../../query/reading.js";
import { documentPassagesQuery } from "../../query/reuse.js";
import { groupBy } from "../../row/group-by.js";
import { isInForce } from "../../row/successor.js";
import type { Unit } from "../../schema/codebook.js";
import type { FindingRow } from "../../schema/finding.js";
import type { TableDatabase } from "../../store/database.js";
import { readPoints } from "../../store/points.js";
import { projectAt } from "../../store/project.js";
import { readWithdrawn } from "../../store/withdrawn.js";
import { ask } from "../report/report.js";
import { checkSpans } from "./check-spans.js";
import { type RefusedNumeral, refusedNumerals } from "./refused-numeral.js";
import { type PlanRegion, regionsOf } from "./region-list.js";
import { type SharedPassage, toSharedPassage } from "./shared-passage.js";

/** All that the page of a plan shows: its text, and what is said of it; every list stands in the order of the text. */
export interface PlanReading {
	plan: PlanRow;
	/** All plans of the collection, this one and superseded ones too. */
	plans: readonly PlanRow[];
	/** The plan that this one took the place of, where that was withdrawn. */
	gone: WithdrawnPlan | null;
	/** The regions that have a plan, in the order of the columns. */
	regions: readonly PlanRegion[];
	/** The code points of the file. */
	points: readonly string[];
	clauses: readonly ReadingClause[];
	targets: readonly ReadingTarget[];
	findings: readonly FindingRow[];
	refused: readonly RefusedNumeral[];
	shared: readonly SharedPassage[];
	/** By target, the values that measure the same indicator, in the order of `placesQuery`. */
	places: ReadonlyMap<string, readonly PlaceRow[]>;
}

/** Returns all that the page of a plan shows. Throws where there is no such plan, or a span does not hold its text. */
export async function readPlanReading(
	database: TableDatabase,
	document: string,
	{ units, rankOf }: { units: readonly Unit[]; rankOf: (region: string) => number },
): Promise<PlanReading> {
	const all = database.archive;
	const plans = await ask(all, plansQuery);
	const plan = plans.find(({ document_id }) => document_id === document);
	if (plan === undefined) throw new Error(`unknown document: ${document}`);
	const points = await readPoints(plan.source_file);
	const targets = await ask(all, readingTargetsQuery, [document]);
	checkSpans(points, targets);
	return {
		plan,
		plans,
		gone: await readGone(plan),
		regions: regionsOf(plans.filter(isInForce), rankOf),
		points,
		clauses: await ask(all, readingClausesQuery, [document]),
		targets,
		findings: await ask(all, readingFindingsQuery, [document]),
		refused: refusedNumerals(points.join(""), plan, units, targets),
		shared: (await ask(all, documentPassagesQuery, [document])).map(toSharedPassage),
		places: groupBy(await ask(all, placesQuery, [document]), ({ beside_id }) => beside_id),
	};
}

async function readGone({ supersedes }: PlanRow): Promise<WithdrawnPlan | null> {
	if (supersedes === null) return null;
	const gone = await readWithdrawn(projectAt(".").tables);
	return gone.find(({ plan }) => plan.document_id === supersedes) ?? null;
}
