/** Two things that may be the same one, by their places, and how much speaks for it. */
export interface Candidate {
	readonly before: number;
	readonly after: number;
	readonly score: number;
}

/**
 * Returns pairs in which no place occurs twice, the best first; among equals, those that stand nearest to the same place.
 * For n candidates it takes time in n log n.
 */
export function pickPairs<C extends Candidate>(candidates: readonly C[]): C[] {
	const [before, after] = [new Set<number>(), new Set<number>()];
	return [...candidates].sort(byScore).filter((candidate) => {
		if (before.has(candidate.before) || after.has(candidate.after)) return false;
		before.add(candidate.before);
		after.add(candidate.after);
		return true;
	});
}

function byScore(a: Candidate, b: Candidate): number {
	const distance = ({ before, after }: Candidate) => Math.abs(before - after);
	return (
		b.score - a.score || distance(a) - distance(b) || a.before + a.after - b.before - b.after || a.before - b.before
	);
}
