import { groupBy } from "../row/group-by.js";

/** Two places that hold the same thing. */
export interface Match {
	readonly before: number;
	readonly after: number;
}

/** Returns where the same keys stand on both sides, the first time with the first, the second with the second, in order of `before`. */
export function matchKeys(before: readonly string[], after: readonly string[]): Match[] {
	const places = groupBy(after.keys(), (index) => after[index]);
	const used = new Map<string, number>();
	return before.flatMap((key, index) => {
		const time = used.get(key) ?? 0;
		const place = places.get(key)?.[time];
		if (place === undefined) return [];
		used.set(key, time + 1);
		return [{ before: index, after: place }];
	});
}

/**
 * Returns as many of the matches, given in order of `before`, as are in one order on both sides: what stayed in its place,
 * while the others moved. The longest increasing subsequence, by patience sorting: time in n log n.
 *
 * @example
 * inSameOrder([{ before: 0, after: 2 }, { before: 1, after: 0 }, { before: 2, after: 1 }]) // the last two
 */
export function inSameOrder(matches: readonly Match[]): Match[] {
	const piles: number[] = [];
	const previous: (number | undefined)[] = [];
	for (const [index, { after }] of matches.entries()) {
		const pile = firstPile(piles, (top) => (matches[top]?.after ?? 0) >= after);
		previous[index] = piles[pile - 1];
		piles[pile] = index;
	}
	const kept: Match[] = [];
	for (let index = piles.at(-1); index !== undefined; index = previous[index]) {
		const match = matches[index];
		if (match) kept.push(match);
	}
	return kept.reverse();
}

function firstPile(piles: readonly number[], holds: (top: number) => boolean): number {
	let [low, high] = [0, piles.length];
	while (low < high) {
		const middle = (low + high) >> 1;
		if (holds(piles[middle] ?? 0)) high = middle;
		else low = middle + 1;
	}
	return low;
}
