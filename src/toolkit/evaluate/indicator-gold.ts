import type { Comparability } from "../schema/observation.js";

/** A target as grouped by hand (`test/gold/INDICATORS.md`). */
export interface GoldMember {
	doc: string;
	start: number;
	raw: string;
	comparable: Comparability;
}

/** An indicator as grouped by hand: its members point to targets by document and place. */
export interface GoldIndicator {
	indicator_id: string;
	members: readonly GoldMember[];
}

/** Two members of a group from different documents, and how they compare: as well as the worse of the two. */
export interface GoldPair {
	indicator_id: string;
	a: GoldMember;
	b: GoldMember;
	label: Comparability;
}
