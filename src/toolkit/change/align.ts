import { likenesses } from "./alike.js";
import { type Candidate, pickPairs } from "./pick-pairs.js";
import { inSameOrder, type Match, matchKeys } from "./same-order.js";
import type { Segment } from "./segment.js";

/** Which part of a plan is which after an edit; each part occurs once, by its place. */
export interface Alignment {
	/** The same words in the same order. */
	readonly kept: readonly Match[];
	/** The same words at another place among the others. */
	readonly moved: readonly Match[];
	/** Other words that say so much the same, or under the same heading, that they are the same part. */
	readonly altered: readonly Match[];
}

/** What must speak for two parts being the same one. Parts of one plan that have nothing to do with each other reach 0.25. */
const leastScore = 0.4;
const forSamePlace = 0.1;
const forSameHeading = 0.25;
const forSameNumber = 0.05;

/** Returns which part before is which part after; what is in no match came or went. Time in n log n for n parts. */
export function align(before: readonly Segment[], after: readonly Segment[]): Alignment {
	const matches = matchKeys(before.map(keyOf), after.map(keyOf));
	const kept = inSameOrder(matches);
	const inPlace = new Set(kept);
	const moved = matches.filter((match) => !inPlace.has(match));
	return { kept, moved, altered: findAltered(before, after, kept, moved) };
}

/** A heading between clauses is no clause, though it may have the same words. */
function keyOf({ clause_id, body }: Segment): string {
	return `${clause_id === null ? "" : "#"}${body}`;
}

function findAltered(
	before: readonly Segment[],
	after: readonly Segment[],
	kept: readonly Match[],
	moved: readonly Match[],
): Candidate[] {
	const [left, right] = [openPlaces(before, "before", kept, moved), openPlaces(after, "after", kept, moved)];
	const alike = likenesses(
		left.map(({ index }) => before[index]?.body ?? ""),
		right.map(({ index }) => after[index]?.body ?? ""),
	);
	const candidates = alike.flatMap(({ before: from, after: to, likeness }): Candidate[] => {
		const [one, other] = [left[from], right[to]];
		const [part, twin] = [before[one?.index ?? -1], after[other?.index ?? -1]];
		if (!one || !other || !part || !twin || (part.clause_id === null) !== (twin.clause_id === null)) return [];
		const place = one.hole === other.hole ? forSamePlace : 0;
		const score = likeness + place + sameness(part, twin);
		return score < leastScore ? [] : [{ before: one.index, after: other.index, score }];
	});
	return pickPairs(candidates).sort((a, b) => a.after - b.after);
}

function sameness(part: Segment, twin: Segment): number {
	const heading = part.heading !== null && part.heading === twin.heading ? forSameHeading : 0;
	return heading + (part.number !== null && part.number === twin.number ? forSameNumber : 0);
}

/** The parts that nothing is known of yet, and between which of those that stayed they stand. */
function openPlaces(
	side: readonly Segment[],
	name: "before" | "after",
	kept: readonly Match[],
	moved: readonly Match[],
): { index: number; hole: number }[] {
	const [fixed, gone] = [new Set(kept.map((match) => match[name])), new Set(moved.map((match) => match[name]))];
	let hole = 0;
	return side.flatMap((_, index) => {
		if (fixed.has(index)) hole += 1;
		return fixed.has(index) || gone.has(index) ? [] : [{ index, hole }];
	});
}
