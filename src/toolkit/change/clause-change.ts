import type { Alignment } from "./align.js";
import type { ClauseChange, ClauseText } from "./change.js";
import type { Match } from "./same-order.js";
import type { Segment } from "./segment.js";

/** Returns what became of the parts of a plan, in the order of the plan as it is now; what is gone stands where it stood. */
export function clauseChanges(
	before: readonly Segment[],
	after: readonly Segment[],
	{ kept, moved, altered }: Alignment,
): ClauseChange[] {
	const matches = [...kept, ...moved, ...altered];
	const [isKept, isMoved] = [new Set(kept.map(afterOf)), new Set(moved.map(afterOf))];
	const origin = new Map(matches.map((match) => [match.after, match.before]));
	const gone = goneAfter(before, matches);
	const changes: ClauseChange[] = (gone.get(-1) ?? []).map(toGone);
	for (const [index, part] of after.entries()) {
		const from = before[origin.get(index) ?? -1];
		if (from === undefined) changes.push({ kind: "added", before: null, after: textOf(part) });
		else if (!isKept.has(index)) {
			changes.push({ kind: isMoved.has(index) ? "moved" : "altered", before: textOf(from), after: textOf(part) });
		}
		changes.push(...(gone.get(index) ?? []).map(toGone));
	}
	return changes;
}

const afterOf = ({ after }: Match) => after;

/** What is gone, by the place after which it is told: that of the last part before it which is still there; -1 at the start. */
function goneAfter(before: readonly Segment[], matches: readonly Match[]): Map<number, Segment[]> {
	const places = new Map(matches.map((match) => [match.before, match.after]));
	const gone = new Map<number, Segment[]>();
	let last = -1;
	for (const [index, part] of before.entries()) {
		const place = places.get(index);
		if (place !== undefined) last = place;
		else gone.set(last, [...(gone.get(last) ?? []), part]);
	}
	return gone;
}

function toGone(part: Segment): ClauseChange {
	return { kind: "gone", before: textOf(part), after: null };
}

function textOf({ clause_id, number, heading, text }: Segment): ClauseText {
	return { clause_id, number, heading, text };
}
