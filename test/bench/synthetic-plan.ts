import type { PlanSource } from "../../src/toolkit/schema/codebook.js";

/** How a plan is made up: characters, plans that descend from one parent, and the shares of clauses from parent and stock. */
const size = 20_000;
const family = 10;
const inherited = 0.3;
const stock = 0.05;
/** Share of the phrases of an inherited clause that are replaced. */
const mutated = 0.1;

/**
 * Returns plans of 20,000 characters, the same at every call: clauses are phrases of the given plans put together anew, three
 * in ten are those of a parent that ten plans share, a tenth of their phrases replaced, and one in twenty is a stock clause
 * that stands in any plan.
 */
export function syntheticPlans(sources: readonly PlanSource[], count: number): string[] {
	const chance = generator(1);
	const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(chance() * items.length)] as Item;
	const phrases = sources.flatMap(({ text }) => phrasesOf(text));
	const clause = () => Array.from({ length: 40 }, () => pick(phrases));
	const stockClauses = Array.from({ length: 20 }, clause);
	let parent: string[][] = [];
	return Array.from({ length: count }, (_, number) => {
		if (number % family === 0) parent = Array.from({ length: 200 }, clause);
		const lines: string[] = [];
		for (let length = 0; length < size; ) {
			const draw = chance();
			const words =
				draw < stock
					? pick(stockClauses)
					: draw < stock + inherited
						? pick(parent).map((phrase) => (chance() < mutated ? pick(phrases) : phrase))
						: clause();
			lines.push(`${lines.length + 1}.${words.join("")}。`);
			length += lines.at(-1)?.length ?? size;
		}
		return `某县${2001 + (number % 20)}年工作要点\n一、重点任务\n${lines.join("\n")}\n`;
	});
}

const segmenter = new Intl.Segmenter("zh", { granularity: "word" });

/** Returns the words of a text, two and two. */
function phrasesOf(text: string): string[] {
	const words = [...segmenter.segment(text)].filter(({ isWordLike }) => isWordLike).map(({ segment }) => segment);
	return words.flatMap((word, at) => (at % 2 === 0 ? [word + (words[at + 1] ?? "")] : []));
}

/** Returns a generator of numbers from 0 to 1 (mulberry32). */
function generator(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let bits = Math.imul(state ^ (state >>> 15), 1 | state);
		bits = (bits + Math.imul(bits ^ (bits >>> 7), 61 | bits)) ^ bits;
		return ((bits ^ (bits >>> 14)) >>> 0) / 4294967296;
	};
}
