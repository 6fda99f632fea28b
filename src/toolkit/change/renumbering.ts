import type { Alignment } from "./align.js";
import type { Renumbering } from "./change.js";
import type { Match } from "./same-order.js";
import type { Segment } from "./segment.js";

/**
 * Returns the runs of clauses, then of sections, that stayed where they were under another number.
 *
 * @example
 * // a clause was put in before clause 6 of 64
 * renumberings(before, after, alignment) // [{ of: "clause", before: ["6", "64"], after: ["7", "65"], count: 59 }]
 */
export function renumberings(
	before: readonly Segment[],
	after: readonly Segment[],
	{ kept, altered }: Alignment,
): Renumbering[] {
	const matches = [...kept, ...altered].sort((a, b) => a.after - b.after);
	return (["clause", "section"] as const).flatMap((of) => {
		const isOf = (part: Segment | undefined) => (part?.clause_id !== null) === (of === "clause");
		const sides = { before: ranks(before, isOf), after: ranks(after, isOf) };
		const own = matches.filter(({ before: at }) => isOf(before[at]));
		return runsOf(own, before, after, sides).map((run): Renumbering => {
			const number = (side: "before" | "after", match: Match | undefined) =>
				(side === "before" ? before : after)[match?.[side] ?? -1]?.number ?? null;
			const ends = (side: "before" | "after") => [number(side, run[0]), number(side, run.at(-1))] as const;
			return { of, before: ends("before"), after: ends("after"), count: run.length };
		});
	});
}

/** The matches that have another number, together as long as they follow each other on both sides. */
function runsOf(
	matches: readonly Match[],
	before: readonly Segment[],
	after: readonly Segment[],
	ranks: Readonly<Record<"before" | "after", ReadonlyMap<number, number>>>,
): Match[][] {
	const runs: Match[][] = [];
	for (const match of matches) {
		if (before[match.before]?.number === after[match.after]?.number) continue;
		const last = runs.at(-1)?.at(-1);
		const follows = (side: "before" | "after") =>
			last !== undefined && ranks[side].get(match[side]) === (ranks[side].get(last[side]) ?? 0) + 1;
		if (follows("before") && follows("after")) runs.at(-1)?.push(match);
		else runs.push([match]);
	}
	return runs;
}

/** The place of each clause among the clauses, of each section among the sections. */
function ranks(side: readonly Segment[], isOf: (part: Segment) => boolean): Map<number, number> {
	const own = side.flatMap((part, index) => (isOf(part) ? [index] : []));
	return new Map(own.map((index, rank) => [index, rank]));
}
