/** Returns the three names that share most pairs of letters with a name that was misspelt (Dice's coefficient, 1945). */
export function nearest(name: string, names: readonly string[]): string[] {
	const pairs = pairsOf(name);
	return names
		.map((other) => ({ other, likeness: likeness(pairs, pairsOf(other)) }))
		.sort((a, b) => b.likeness - a.likeness)
		.slice(0, 3)
		.map(({ other }) => other);
}

function pairsOf(name: string): Set<string> {
	const letters = [...name.toLowerCase()];
	return new Set(letters.slice(1).map((letter, index) => `${letters[index]}${letter}`));
}

function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
	const shared = [...a].filter((pair) => b.has(pair)).length;
	return (2 * shared) / Math.max(1, a.size + b.size);
}
