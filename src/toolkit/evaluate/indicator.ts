import { comparePair } from "../compare/pair.js";
import { worst } from "../compare/reason.js";
import type { Comparability, ObservationRow } from "../schema/observation.js";
import type { GoldIndicator, GoldMember, GoldPair } from "./indicator-gold.js";

/** A pair as the toolkit sees it: null where its members are not found in one indicator. */
export interface PairOutcome extends GoldPair {
	found: Comparability | null;
}

/** How well indicators are aligned across plans. */
export interface IndicatorScore {
	/** Pairs that may stand side by side (`yes` or `caution`), those found in one indicator and not refused, and of these … */
	chartable: number;
	found: number;
	/** … those with the same label. */
	same: number;
	/** Pairs that must not stand side by side, and those of them that were said to compare plainly. */
	refused: number;
	wronglyYes: number;
	/** All pairs that came out otherwise than by hand. */
	misses: PairOutcome[];
}

/** Returns the observation of a hand-made member, by document and place; undefined where there is none. */
export type FindObservation = (member: GoldMember) => ObservationRow | undefined;

/**
 * Returns how the toolkit's comparisons agree with those made by hand, over all pairs of members of different documents. A
 * pair is found where both members are observations of one indicator that `comparePair` does not refuse.
 */
export function scoreIndicators(gold: readonly GoldIndicator[], find: FindObservation): IndicatorScore {
	const outcomes = gold.flatMap(pairsOf).map((pair): PairOutcome => ({ ...pair, found: foundLabel(pair, find) }));
	const chartable = outcomes.filter(({ label }) => label !== "no");
	const refused = outcomes.filter(({ label }) => label === "no");
	return {
		chartable: chartable.length,
		found: chartable.filter(({ found }) => found === "yes" || found === "caution").length,
		same: chartable.filter(({ found, label }) => found === label).length,
		refused: refused.length,
		wronglyYes: refused.filter(({ found }) => found === "yes").length,
		misses: [
			...chartable.filter(({ found, label }) => found !== label),
			...refused.filter(({ found }) => found === "yes"),
		],
	};
}

/** Returns the pairs of a group whose members stand in different documents. */
export function pairsOf({ indicator_id, members }: GoldIndicator): GoldPair[] {
	return members.flatMap((a, index) =>
		members
			.slice(index + 1)
			.filter((b) => a.doc !== b.doc)
			.map((b) => ({ indicator_id, a, b, label: worst([a.comparable, b.comparable]) })),
	);
}

function foundLabel({ a, b }: GoldPair, find: FindObservation): Comparability | null {
	const [first, second] = [find(a), find(b)];
	if (!first || !second || first.indicator_id !== second.indicator_id) return null;
	return comparePair(first, second).comparability;
}
