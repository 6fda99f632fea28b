/** A piece of a text: words that the other text has too, or not. */
export interface Piece {
	text: string;
	isCommon: boolean;
}

/** Beyond so many edits two passages are set side by side as two different texts. */
const mostEdits = 600;

/**
 * Returns two passages cut into what both have and what only one has; the pieces of each give its text. Wide and narrow
 * forms of a character count as one. A single character that both have between two differences is no common ground.
 * Time grows with the length times the edits.
 *
 * Source: Myers, An O(ND) difference algorithm and its variations, Algorithmica 1 (1986).
 *
 * @example
 * difference("用水总量控制在5500万", "用水总量控制在21980万"); // 用水总量控制在|5500|万, 用水总量控制在|21980|万
 */
export function difference(a: string, b: string): readonly [Piece[], Piece[]] {
	const [inA, inB] = [[...a], [...b]];
	const matches = commonPairs(
		inA.map((sign) => sign.normalize("NFKC")),
		inB.map((sign) => sign.normalize("NFKC")),
	);
	const kept = matches.filter(([x, y], index) => {
		const isAfter = isNext(matches[index - 1], [x - 1, y - 1]) || (x === 0 && y === 0);
		const isBefore = isNext(matches[index + 1], [x + 1, y + 1]) || (x === inA.length - 1 && y === inB.length - 1);
		return isAfter || isBefore;
	});
	return [pieces(inA, new Set(kept.map(([x]) => x))), pieces(inB, new Set(kept.map(([, y]) => y)))];
}

type Pair = readonly [number, number];

function isNext(pair: Pair | undefined, [x, y]: Pair): boolean {
	return pair?.[0] === x && pair[1] === y;
}

/** Returns the places of a longest common subsequence, in order; none where the texts are too far apart. */
function commonPairs(a: readonly string[], b: readonly string[]): Pair[] {
	const fronts: Map<number, number>[] = [];
	let front = new Map<number, number>([[1, 0]]);
	for (let edits = 0; edits <= Math.min(mostEdits, a.length + b.length); edits++) {
		fronts.push(front);
		const next = new Map(front);
		for (let diagonal = -edits; diagonal <= edits; diagonal += 2) {
			const [below, above] = [next.get(diagonal - 1) ?? -1, next.get(diagonal + 1) ?? -1];
			let x = diagonal === -edits || (diagonal !== edits && below < above) ? above : below + 1;
			while (x < a.length && x - diagonal < b.length && a[x] === b[x - diagonal]) x++;
			next.set(diagonal, x);
			if (x >= a.length && x - diagonal >= b.length) return trace(fronts, a.length, b.length);
		}
		front = next;
	}
	return [];
}

/** Walks back from the ends of both texts through the fronts, and returns the matches on the way. */
function trace(fronts: readonly ReadonlyMap<number, number>[], endA: number, endB: number): Pair[] {
	const matches: Pair[] = [];
	let [x, y] = [endA, endB];
	for (let edits = fronts.length - 1; edits >= 0; edits--) {
		const front = fronts[edits];
		const diagonal = x - y;
		const [below, above] = [front?.get(diagonal - 1) ?? -1, front?.get(diagonal + 1) ?? -1];
		const before = diagonal === -edits || (diagonal !== edits && below < above) ? diagonal + 1 : diagonal - 1;
		const startX = front?.get(before) ?? 0;
		const startY = startX - before;
		while (x > startX && y > startY && x > 0 && y > 0) matches.push([--x, --y]);
		[x, y] = [startX, startY];
	}
	return matches.reverse();
}

function pieces(signs: readonly string[], common: ReadonlySet<number>): Piece[] {
	const list: Piece[] = [];
	signs.forEach((sign, index) => {
		const isCommon = common.has(index);
		const last = list.at(-1);
		if (last?.isCommon === isCommon) last.text += sign;
		else list.push({ text: sign, isCommon });
	});
	return list;
}
