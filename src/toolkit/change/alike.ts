/** A pair of characters that more texts than this have says little, and would make long plans slow. */
const mostTexts = 32;

/** How alike two texts are, by their places: 0 to 1. */
export interface Likeness {
	readonly before: number;
	readonly after: number;
	readonly likeness: number;
}

/**
 * Returns how alike texts of two sides are, for all that have anything in common: twice the pairs of characters that both
 * have, divided by those of each (Dice's coefficient). Pairs of characters that most texts have are left out.
 *
 * @example
 * likenesses(["新增充电桩480个"], ["新增充电桩600个"]) // [{ before: 0, after: 0, likeness: 0.63 }]
 */
export function likenesses(before: readonly string[], after: readonly string[]): Likeness[] {
	const [left, right] = [before.map(characterPairs), after.map(characterPairs)];
	const [texts, others] = [textsByPair(left), textsByPair(right)];
	const tells = (pair: string) =>
		(texts.get(pair)?.length ?? 0) <= mostTexts && (others.get(pair)?.length ?? 0) <= mostTexts;
	const sizes = left.map((pairs) => [...pairs].filter(tells).length);
	return right.flatMap((pairs, index) => {
		const telling = [...pairs].filter(tells);
		const shared = new Map<number, number>();
		for (const pair of telling) {
			for (const text of texts.get(pair) ?? []) shared.set(text, (shared.get(text) ?? 0) + 1);
		}
		return [...shared].map(([text, count]) => {
			return { before: text, after: index, likeness: (2 * count) / ((sizes[text] ?? 0) + telling.length) };
		});
	});
}

/** Returns how alike two texts are, as `likenesses` says it of many. */
export function likeness(one: string, other: string): number {
	return one === other ? 1 : (likenesses([one], [other])[0]?.likeness ?? 0);
}

function characterPairs(text: string): Set<string> {
	const points = [...text];
	return new Set(points.slice(1).map((point, index) => `${points[index]}${point}`));
}

function textsByPair(sides: readonly ReadonlySet<string>[]): Map<string, number[]> {
	const texts = new Map<string, number[]>();
	for (const [index, pairs] of sides.entries()) {
		for (const pair of pairs) {
			const known = texts.get(pair);
			if (known) known.push(index);
			else texts.set(pair, [index]);
		}
	}
	return texts;
}
