/** Neighbours are one term that stand together so often, and so many times as often as their own counts would have it. */
const leastTogether = 4;
const leastLift = 30;
/** How many times neighbours are joined: 高 新 技术 企业 takes two, 新 时代 文明 实践 中心 three. */
const passes = 3;

const segmenter = new Intl.Segmenter("zh", { granularity: "word" });

/** A run of words with nothing between them: a piece of text up to the next punctuation. */
type Run = readonly string[];

/**
 * Returns the terms of each text: its words as ICU's dictionary cuts them, neighbours that meet far more often than by
 * chance made one (`高`, `新`, `技术`, `企业` becomes `高新技术企业`). The dictionary cuts small; what policy speaks of has longer
 * names.
 *
 * Source: Mikolov et al., Distributed Representations of Words and Phrases and their Compositionality (2013), section 4; a
 * least count stands for their discount.
 */
export function termsOf(texts: readonly string[]): string[][] {
	let runs = texts.map(wordRuns);
	for (let pass = 0; pass < passes; pass++) {
		const isTerm = bondsOf(runs.flat());
		runs = runs.map((text) => text.map((run) => joined(run, isTerm)));
	}
	return runs.map((text) => text.flat());
}

function wordRuns(text: string): Run[] {
	const runs: string[][] = [[]];
	for (const { segment, isWordLike } of segmenter.segment(text.normalize("NFKC").replace(/\s+/g, ""))) {
		if (isWordLike) runs.at(-1)?.push(segment);
		else runs.push([]);
	}
	return runs.filter((run) => run.length > 0);
}

/** Returns whether two neighbours are one term, by how they stand in all runs. */
function bondsOf(runs: readonly Run[]): (first: string, second: string) => boolean {
	const words = new Map<string, number>();
	const pairs = new Map<string, number>();
	for (const run of runs)
		for (const [at, word] of run.entries()) {
			add(words, word);
			const next = run[at + 1];
			if (next !== undefined) add(pairs, `${word} ${next}`);
		}
	const total = runs.reduce((sum, run) => sum + run.length, 0);
	return (first, second) => {
		const together = pairs.get(`${first} ${second}`) ?? 0;
		const byChance = ((words.get(first) ?? 0) * (words.get(second) ?? 0)) / total;
		return together >= leastTogether && together >= byChance * leastLift && !/\d/.test(first + second);
	};
}

function joined(run: Run, isTerm: (first: string, second: string) => boolean): string[] {
	const terms: string[] = [];
	for (let at = 0; at < run.length; at++) {
		const word = run[at] ?? "";
		const next = run[at + 1];
		const isOne = next !== undefined && isTerm(word, next);
		terms.push(isOne ? word + next : word);
		if (isOne) at++;
	}
	return terms;
}

function add(counts: Map<string, number>, key: string): void {
	counts.set(key, (counts.get(key) ?? 0) + 1);
}
