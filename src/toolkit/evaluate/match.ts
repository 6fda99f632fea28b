import type { ClauseRow } from "../schema/clause.js";
import type { TargetRow } from "../schema/target.js";
import type { GoldClause, GoldTarget } from "./gold.js";

/** What was coded by hand beside what was read: in both, in the gold only, in the reading only. */
export interface Match<Gold, Got> {
	pairs: { gold: Gold; got: Got }[];
	missed: Gold[];
	extra: Got[];
}

/**
 * Returns the targets of one document matched where their numerals overlap, each once, in the order of the gold. A
 * doubtful one (`target: "maybe"`) is neither missed nor extra.
 */
export function matchTargets(gold: readonly GoldTarget[], got: readonly TargetRow[]): Match<GoldTarget, TargetRow> {
	const used = new Set<TargetRow>();
	const match: Match<GoldTarget, TargetRow> = { pairs: [], missed: [], extra: [] };
	for (const row of gold.filter(({ target }) => target === true)) {
		const found = got.find((other) => !used.has(other) && overlaps(row, other));
		if (found) {
			used.add(found);
			match.pairs.push({ gold: row, got: found });
		} else match.missed.push(row);
	}
	const doubtful = gold.filter(({ target }) => target !== true);
	match.extra = got.filter((row) => !used.has(row) && !doubtful.some((other) => overlaps(other, row)));
	return match;
}

/** Returns the clauses of one document matched where they start at the same character. */
export function matchClauses(gold: readonly GoldClause[], got: readonly ClauseRow[]): Match<GoldClause, ClauseRow> {
	const starts = new Map(got.map((row) => [row.start, row]));
	const coded = new Set(gold.map(({ start }) => start));
	const match: Match<GoldClause, ClauseRow> = { pairs: [], missed: [], extra: [] };
	for (const row of gold) {
		const found = starts.get(row.start);
		if (found) match.pairs.push({ gold: row, got: found });
		else match.missed.push(row);
	}
	match.extra = got.filter(({ start }) => !coded.has(start));
	return match;
}

interface Placed {
	start: number;
	end: number;
}

const overlaps = (a: Placed, b: Placed) => a.start < b.end && b.start < a.end;
