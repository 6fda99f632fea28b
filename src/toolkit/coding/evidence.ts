import type { LexiconEntry } from "../schema/codebook.js";
import { type Theme, themes } from "../schema/theme.js";
import { type Found, findWords } from "./trie.js";

/** A word of the lexicon where it stands in a text. */
export type Evidence = Found<LexiconEntry>;

/** How much a text speaks for each theme. */
export type Tally = Readonly<Record<Theme, number>>;

/** Returns a function that finds the words of a lexicon in a text, in order, the longest at each place. */
export function findEvidence(lexicon: readonly LexiconEntry[]): (text: string) => Evidence[] {
	return findWords(lexicon.map((entry) => [entry.word, entry] as const));
}

/**
 * Returns the weights of the words by theme. A word said again counts less each time (the n-th time adds √n − √(n−1) of its
 * weight), so that a clause which repeats 企业 ten times is not thereby about industry. A power above 1 lets strong words drown
 * weak ones, which is what the few words of an indicator need.
 */
export function tally(evidence: readonly Evidence[], power = 1): Tally {
	const times = new Map<LexiconEntry, number>();
	const sum = Object.fromEntries(themes.map((theme) => [theme, 0])) as Record<Theme, number>;
	for (const { value: entry } of evidence) {
		const seen = times.get(entry) ?? 0;
		times.set(entry, seen + 1);
		sum[entry.theme] += entry.weight ** power * (Math.sqrt(seen + 1) - Math.sqrt(seen));
	}
	return sum;
}

/**
 * Returns each theme's share of a tally, between 0 and 1. `doubt` is added to the whole, so that a text in which hardly any
 * word was found speaks softly, however sure its single word.
 */
export function shares(sum: Tally, doubt: number): Tally {
	const whole = themes.reduce((total, theme) => total + sum[theme], doubt);
	return Object.fromEntries(themes.map((theme) => [theme, whole > 0 ? sum[theme] / whole : 0])) as Record<
		Theme,
		number
	>;
}

/** Returns the sum of tallies, each times its part. */
export function blend(parts: readonly (readonly [Tally, number])[]): Tally {
	const sum = Object.fromEntries(themes.map((theme) => [theme, 0])) as Record<Theme, number>;
	for (const [part, times] of parts) for (const theme of themes) sum[theme] += part[theme] * times;
	return sum;
}

/** Returns the theme with the most, the earlier of `themes` on a tie, or null where there is nothing. */
export function strongest(sum: Tally): Theme | null {
	let best: Theme | null = null;
	for (const theme of themes) if (sum[theme] > (best === null ? 0 : sum[best])) best = theme;
	return best;
}
