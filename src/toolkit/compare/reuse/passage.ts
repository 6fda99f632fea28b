import type { Span } from "../../text/view.js";
import { extend, walk } from "./extension.js";
import { gramLength } from "./fingerprint.js";
import { FreeSpans } from "./free-span.js";
import type { Seed } from "./gram-index.js";
import type { NormalText } from "./normal-text.js";

/** A passage has so many characters alike at least; fewer are chance, or the name of something. */
export const leastCharacters = 10;

/** A passage that two texts share, in units of each. */
export interface Passage {
	readonly a: Span;
	readonly b: Span;
	/** Units alike. */
	readonly characters: number;
	/** One less the edits for each unit of the longer side: 1 for the same text; over 0.5 always, by what an edit costs. */
	readonly similarity: number;
}

/** A stretch that is the same in both texts. */
interface Match extends Seed {
	readonly length: number;
}

/**
 * Returns the passages that two texts share, in the order of the first; none overlaps another in either text, and each lies
 * within one clause of each. Seeds grow into exact matches; from the middle of each, the longest first, an alignment is
 * extended both ways into what is still free.
 */
export function passages(a: NormalText, b: NormalText, seeds: readonly Seed[]): Passage[] {
	const free = { a: new FreeSpans(), b: new FreeSpans() };
	const found: Passage[] = [];
	const matches = exactMatches(a, b, seeds).sort((x, y) => y.length - x.length || x.a - y.a || x.b - y.b);
	for (const match of matches) {
		const middle = match.length >> 1;
		const inA = free.a.around(match.a + middle, clauseAt(a, match.a));
		const inB = free.b.around(match.b + middle, clauseAt(b, match.b));
		if (!inA || !inB) continue;
		const passage = aligned(a, b, { a: match.a + middle, b: match.b + middle }, inA, inB);
		if (passage.characters < leastCharacters) continue;
		free.a.take(passage.a);
		free.b.take(passage.b);
		found.push(passage);
	}
	return found.sort((x, y) => x.a.start - y.a.start);
}

/** Returns the exact matches that seeds lie in, each once: seeds of one diagonal come in the order of the text. */
function exactMatches(a: NormalText, b: NormalText, seeds: readonly Seed[]): Match[] {
	const matches: Match[] = [];
	const ends = new Map<number, number>();
	for (const seed of seeds) {
		const diagonal = seed.a - seed.b;
		if ((ends.get(diagonal) ?? 0) > seed.a) continue;
		const inA = clauseAt(a, seed.a);
		const inB = clauseAt(b, seed.b);
		const isSame = (offset: number) => a.units[seed.a + offset] === b.units[seed.b + offset];
		let before = 0;
		while (seed.a - before > inA.start && seed.b - before > inB.start && isSame(-before - 1)) before++;
		let after = 0;
		while (seed.a + after < inA.end && seed.b + after < inB.end && isSame(after)) after++;
		ends.set(diagonal, seed.a + after);
		if (after >= gramLength) matches.push({ a: seed.a - before, b: seed.b - before, length: before + after });
	}
	return matches;
}

/** Returns the alignment through a place where both texts are the same, extended both ways within the given bounds. */
function aligned(a: NormalText, b: NormalText, at: Seed, inA: Span, inB: Span): Passage {
	const after = extend(walk(a.units, at.a, inA.end), walk(b.units, at.b, inB.end));
	const before = extend(walk(a.units, at.a, inA.start), walk(b.units, at.b, inB.start));
	const spanA = { start: at.a - before.a, end: at.a + after.a };
	const spanB = { start: at.b - before.b, end: at.b + after.b };
	const longer = Math.max(spanA.end - spanA.start, spanB.end - spanB.start);
	return {
		a: spanA,
		b: spanB,
		characters: before.matches + after.matches,
		similarity: longer === 0 ? 0 : 1 - (before.edits + after.edits) / longer,
	};
}

/** Returns the clause that a unit stands in. */
export function clauseAt({ clauses }: NormalText, unit: number): Span {
	let low = 0;
	let high = clauses.length - 1;
	while (low < high) {
		const middle = (low + high + 1) >> 1;
		if ((clauses[middle]?.start ?? 0) <= unit) low = middle;
		else high = middle - 1;
	}
	return clauses[low] ?? { start: 0, end: 0 };
}
