import { groupBy } from "../row/group-by.js";
import type { TargetRow } from "../schema/target.js";
import { likenesses } from "./alike.js";
import { type Candidate, pickPairs } from "./pick-pairs.js";
import { type Match, matchKeys } from "./same-order.js";
import { sentenceKeys } from "./sentence-key.js";

/** How alike the words for two indicators are that may be the same one. */
const leastLikeness = 0.5;

/** Finds which target is which among those that are left, by their places among these. */
type Pass = (before: readonly TargetRow[], after: readonly TargetRow[]) => readonly Match[];

/**
 * Returns which target is which after an edit: that of the same sentence; else of the same clause with the same indicator,
 * unit and kind; else of the same clause with words for its indicator that are alike; else of the same indicator, unit and
 * kind anywhere in the plan.
 *
 * @param clauses which clause is which, by clause_id, before and after; one that it does not name kept its id
 */
export function pairTargets(
	before: readonly TargetRow[],
	after: readonly TargetRow[],
	clauses: ReadonlyMap<string, string>,
): readonly Match[] {
	const clauseNow = ({ clause_id }: TargetRow) => clause_id && (clauses.get(clause_id) ?? clause_id);
	const sentenceKey = sentenceKeys();
	const passes: readonly Pass[] = [
		byKeys(sentenceKey, sentenceKey),
		byKeys(
			(target) => measureKey(target, clauseNow(target)),
			(target) => measureKey(target, target.clause_id),
		),
		(left, right) => alikeInClause(left, right, clauseNow),
		byKeys(measureKey, measureKey),
	];
	let found: readonly Match[] = [];
	for (const pass of passes) {
		const [left, right] = [openPlaces(before, "before", found), openPlaces(after, "after", found)];
		const rows = (side: readonly Open[]) => side.map(({ target }) => target);
		const matches = pass(rows(left), rows(right)).flatMap((match) => {
			const [from, to] = [left[match.before], right[match.after]];
			return from && to ? [{ before: from.index, after: to.index }] : [];
		});
		found = [...found, ...matches];
	}
	return found;
}

function byKeys(keyBefore: (target: TargetRow) => string, keyAfter: (target: TargetRow) => string): Pass {
	return (before, after) =>
		matchKeys(
			before.map((target) => keyBefore(target)),
			after.map((target) => keyAfter(target)),
		);
}

function measureKey({ indicator, unit, kind }: TargetRow, clause: string | null = null): string {
	return JSON.stringify([clause, indicator, unit, kind]);
}

function alikeInClause(
	before: readonly TargetRow[],
	after: readonly TargetRow[],
	clauseNow: (target: TargetRow) => string | null,
): Candidate[] {
	const known = groupBy(before.entries(), ([, target]) => clauseNow(target));
	const own = groupBy(after.entries(), ([, target]) => target.clause_id);
	const candidates = [...own].flatMap(([clause, right]) => {
		const left = known.get(clause) ?? [];
		const words = (side: typeof left) => side.map(([, { indicator }]) => indicator);
		return likenesses(words(left), words(right)).flatMap((alike): Candidate[] => {
			const [from, to] = [left[alike.before], right[alike.after]];
			if (!from || !to || alike.likeness < leastLikeness) return [];
			const sameUnit = Number(from[1].unit === to[1].unit) + Number(from[1].kind === to[1].kind);
			return [{ before: from[0], after: to[0], score: 4 * alike.likeness + sameUnit }];
		});
	});
	return pickPairs(candidates);
}

interface Open {
	readonly index: number;
	readonly target: TargetRow;
}

function openPlaces(side: readonly TargetRow[], name: "before" | "after", matches: readonly Match[]): Open[] {
	const known = new Set(matches.map((match) => match[name]));
	return side.map((target, index) => ({ target, index })).filter(({ index }) => !known.has(index));
}
