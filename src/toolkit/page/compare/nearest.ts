import type { Kind } from "../../schema/target.js";
import type { Theme } from "../../schema/theme.js";

/** What a target is likened to another by. */
export interface Likened {
	target_id: string;
	theme: Theme;
	kind: Kind;
	unit: string;
	/** The phrase that its plan has for it. */
	indicator: string;
}

/** What a shared unit and a shared kind add to the likeness of two phrases, which is 0 to 1. */
const unitWeight = 0.15;
const kindWeight = 0.1;
/** Phrases that share less than this are of different things. */
const leastLikeness = 0.2;

/**
 * Returns the target whose phrase is most like that of another, of the same theme: by the pairs of characters that both
 * hold (Dice's coefficient), then by unit and kind; null where none is like it. It says where to read on, not that two
 * numbers may be compared.
 *
 * @example
 * nearest(新改建农村道路, all)?.indicator; // 农村公路改造
 */
export function nearest<T extends Likened>(target: Likened, others: readonly T[]): T | null {
	let best: T | null = null;
	let most = 0;
	for (const other of others) {
		if (other.theme !== target.theme || other.target_id === target.target_id) continue;
		const shared = likeness(target.indicator, other.indicator);
		if (shared < leastLikeness) continue;
		const score =
			shared + (other.unit === target.unit ? unitWeight : 0) + (other.kind === target.kind ? kindWeight : 0);
		if (score > most) {
			most = score;
			best = other;
		}
	}
	return best;
}

/** Source: L. R. Dice, Measures of the Amount of Ecologic Association between Species, Ecology 26 (1945). */
function likeness(a: string, b: string): number {
	const first = pairs(a);
	const second = pairs(b);
	const shared = [...first].filter((pair) => second.has(pair)).length;
	return first.size + second.size === 0 ? 0 : (2 * shared) / (first.size + second.size);
}

function pairs(text: string): Set<string> {
	const signs = [...text.replace(/[\s\p{P}]/gu, "")];
	return new Set(signs.slice(1).map((sign, index) => `${signs[index]}${sign}`));
}
