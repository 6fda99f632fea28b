/**
 * Returns how alike two phrases are, 0 to 1: the share of their pairs of neighbouring characters that both have (Dice),
 * punctuation and 的 left out. `规模以上工业增加值` and `规上工业增加值` are at 0.71.
 */
export function similarity(a: string, b: string): number {
	const [left, right] = [bigrams(a), bigrams(b)];
	const pool = [...right];
	let hits = 0;
	for (const pair of left) {
		const at = pool.indexOf(pair);
		if (at < 0) continue;
		hits++;
		pool.splice(at, 1);
	}
	return (2 * hits) / (left.length + right.length);
}

function bigrams(phrase: string): string[] {
	const plain = phrase.replace(/[\s,。、;:“”"'()《》的]/g, "");
	return plain.length < 2 ? [plain] : Array.from({ length: plain.length - 1 }, (_, at) => plain.slice(at, at + 2));
}
