import type { Theme } from "../schema/theme.js";
import { isTelling } from "./distinctive-stop.js";
import { termsOf } from "./distinctive-term.js";
import { type SpokenClause, speaksOf } from "./measure-clause.js";

/** A clause as words are counted in it: what it says, where, and what it speaks of. */
export interface WordClause extends SpokenClause {
	readonly clause_id: string;
	readonly region_code: string;
	readonly text: string;
	/** Names that stand in it and tell nothing: of its region, of departments. */
	readonly names: readonly string[];
}

/** A word that a region's clauses on a theme use more than those of the other regions. */
export interface DistinctiveWord {
	region_code: string;
	theme: Theme;
	word: string;
	/** How often it stands in the region's clauses on the theme, and in those of the others. */
	count: number;
	others: number;
	/** Log-odds ratio, and the same in standard errors; from 1.96 on the difference is hardly chance. */
	log_odds: number;
	z: number;
	/** The first clauses of the region on the theme that say it. */
	clauses: string[];
}

export interface DistinctiveOptions {
	/** Regions set against each other; all without. What the collection as a whole says is the prior in any case. */
	regions?: readonly string[];
	/** How many words a region gets. */
	limit?: number;
	/** Least z-score. */
	least?: number;
	/** How many clauses are named for a word. */
	examples?: number;
}

/** Words of prior text for each word of a region's own: so strong is the belief that a region speaks like the collection. */
const priorWords = 500;
/** A word that a region says once only is an accident of the text. */
const leastCount = 2;

/**
 * Returns for each region the words that its clauses on a theme use more than the other regions' clauses on it, the most
 * distinctive first: the log-odds ratio of each word under a Dirichlet prior, in standard errors. The prior is how often the
 * whole collection, on whatever theme, uses the word, as if `priorWords` words of it had been read before.
 *
 *   δ = ln((y₁ + α) / (n₁ + α₀ − y₁ − α)) − ln((y₂ + α) / (n₂ + α₀ − y₂ − α)),  z = δ / √(1/(y₁ + α) + 1/(y₂ + α))
 *
 * Numerals, stop words and the given names are left out. Same clauses, same words (of the same ICU dictionary).
 *
 * Source: Monroe, Colaresi and Quinn, Fightin' Words, Political Analysis 16 (2008), section 3.4 (informative prior).
 */
export function distinctiveWords(
	clauses: readonly WordClause[],
	theme: Theme,
	{ regions = [], limit = 10, least = 1, examples = 3 }: DistinctiveOptions = {},
): DistinctiveWord[] {
	const words = termsOf(clauses.map(withoutNames)).map((terms) => terms.filter(isTelling));
	const all = countWords(words);
	const total = sum(all);
	const isChosen = ({ region_code }: WordClause) => regions.length === 0 || regions.includes(region_code);
	const own = clauses.flatMap((clause, at) =>
		isChosen(clause) && speaksOf(clause, theme) ? [{ ...clause, words: words[at] ?? [] }] : [],
	);
	const spoken = countWords(own.map((clause) => clause.words));
	const places = [...new Set(own.map(({ region_code }) => region_code))].sort();
	return places.flatMap((region_code) => {
		const here = own.filter((clause) => clause.region_code === region_code);
		const counts = countWords(here.map((clause) => clause.words));
		const sizes = { here: sum(counts), others: sum(spoken) - sum(counts) };
		return [...counts]
			.filter(([, count]) => count >= leastCount)
			.map(([word, count]): DistinctiveWord => {
				const others = (spoken.get(word) ?? 0) - count;
				const prior = ((all.get(word) ?? 0) / total) * priorWords;
				const odds = logOdds(count, sizes.here, prior) - logOdds(others, sizes.others, prior);
				const z = odds / Math.sqrt(1 / (count + prior) + 1 / (others + prior));
				const said = here.filter((clause) => clause.words.includes(word)).slice(0, examples);
				const clauses = said.map(({ clause_id }) => clause_id);
				return { region_code, theme, word, count, others, log_odds: rounded(odds), z: rounded(z), clauses };
			})
			.filter(({ z }) => z >= least)
			.sort((x, y) => y.z - x.z || (x.word < y.word ? -1 : 1))
			.slice(0, limit);
	});
}

function logOdds(count: number, size: number, prior: number): number {
	return Math.log((count + prior) / (size + priorWords - count - prior));
}

/** Names become a stop, so that the words beside them are no neighbours. Longer ones first: 县科技局 before 科技局. */
function withoutNames({ text, names }: WordClause): string {
	return [...names].sort((x, y) => y.length - x.length).reduce((rest, name) => rest.replaceAll(name, "。"), text);
}

function countWords(texts: readonly (readonly string[])[]): Map<string, number> {
	const counts = new Map<string, number>();
	for (const words of texts) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
	return counts;
}

function sum(counts: ReadonlyMap<string, number>): number {
	return [...counts.values()].reduce((all, count) => all + count, 0);
}

function rounded(value: number): number {
	return Math.round(value * 1e4) / 1e4;
}
