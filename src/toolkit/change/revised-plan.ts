import { align } from "./align.js";
import type { ClauseChange, FieldChange, Renumbering, RevisedPlan } from "./change.js";
import { documentFields, ownFields } from "./changed-field.js";
import { clauseChanges } from "./clause-change.js";
import { fieldChanges } from "./field-change.js";
import { nameOf, type PlanState } from "./plan-state.js";
import { renumberings } from "./renumbering.js";
import { toSegments } from "./segment.js";
import { targetChanges } from "./target-change.js";

/**
 * Returns how a plan is other than before, or than the plan whose place it took; null where it is the same. A file that
 * differs in spaces, breaks of lines and full-width signs alone is a revision with nothing in it.
 */
export function revisedPlan(before: PlanState, after: PlanState): RevisedPlan | null {
	const isEdited = before.document.source_sha256 !== after.document.source_sha256;
	const isOther = before.document.document_id !== after.document.document_id;
	const { clauses, renumbered, sameClause } = isEdited ? compareClauses(before, after) : sameText;
	const changed = [
		...catalogueFields(before, after),
		...(isEdited ? fileFields(before, after) : outlineFields(before, after)),
	];
	const otherPeriod = changed.some(({ field }) => field === "period_end");
	const targets = targetChanges(before.targets, after.targets, { clauses: sameClause, otherPeriod });
	if (!isEdited && !isOther && changed.length + targets.length === 0) return null;
	return {
		kind: isEdited || isOther ? "revised" : "reread",
		plan: nameOf(after),
		before: nameOf(before),
		fields: changed,
		clauses,
		renumbered,
		targets,
	};
}

interface ComparedClauses {
	readonly clauses: readonly ClauseChange[];
	readonly renumbered: readonly Renumbering[];
	/** Which clause is which, by clause_id, before and after. */
	readonly sameClause: ReadonlyMap<string, string>;
}

const sameText: ComparedClauses = { clauses: [], renumbered: [], sameClause: new Map() };

function compareClauses(before: PlanState, after: PlanState): ComparedClauses {
	if (before.points === null || after.points === null) return sameText;
	const parts = { before: toSegments(before.clauses, before.points), after: toSegments(after.clauses, after.points) };
	const alignment = align(parts.before, parts.after);
	const matches = [...alignment.kept, ...alignment.moved, ...alignment.altered];
	return {
		clauses: clauseChanges(parts.before, parts.after, alignment),
		renumbered: renumberings(parts.before, parts.after, alignment),
		sameClause: new Map(
			matches.flatMap((match) => {
				const [from, to] = [parts.before[match.before]?.clause_id, parts.after[match.after]?.clause_id];
				return from && to ? [[from, to]] : [];
			}),
		),
	};
}

/** A region is told by its code, and by its name where only that is other. */
function catalogueFields({ document: before }: PlanState, { document: after }: PlanState): FieldChange[] {
	const isOther = before.document_id !== after.document_id;
	const changed = fieldChanges(before, after, isOther ? documentFields : [...documentFields, ...ownFields]);
	const isElsewhere = before.region_code !== after.region_code;
	return changed.filter(({ field }) => !(isElsewhere && field === "region"));
}

/** Of texts that are not known it can only be said that they are others. */
function fileFields(before: PlanState, after: PlanState): readonly FieldChange[] {
	const isKnown = before.points !== null && after.points !== null;
	return isKnown ? [] : fieldChanges(before.document, after.document, ["source_sha256"]);
}

/** The same text may be read in other clauses: their number says so. */
function outlineFields(before: PlanState, after: PlanState): readonly FieldChange[] {
	return fieldChanges({ clauses: before.clauses.length }, { clauses: after.clauses.length }, ["clauses"]);
}
