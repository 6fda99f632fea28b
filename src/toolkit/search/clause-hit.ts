import type { Collection } from "./collection.js";

/** Where a passage answers: its heading is the question, its heading holds it, a target's sentence does, or its text. */
const exact = 0;
const heading = 1;
const sentence = 2;
const text = 3;

/** Lengths and places share one number with the class, so that a list of numbers is all there is to sort. */
const longest = 2 ** 20 - 1;
const mostPassages = 2 ** 24;

/**
 * Returns the passages that hold all words, the best first: in the heading, then in a sentence with a target, then in the
 * text; among equals the shorter heading, sentence or text first, then the order of the plans.
 */
export function findPassages(collection: Collection, words: readonly string[]): Uint32Array {
	const { text, starts } = collection;
	const rarest = words.reduce((a, b) => (b.length > a.length ? b : a), "");
	const others = words.filter((word) => word !== rarest);
	const keys: number[] = [];
	let passage = 0;
	for (let at = text.indexOf(rarest); at >= 0; at = text.indexOf(rarest, starts[passage])) {
		passage = passageAt(starts, at, passage);
		if (others.length === 0 || holds(text, starts[passage] ?? 0, (starts[passage + 1] ?? 0) - 1, others)) {
			keys.push(keyOf(collection, passage, words, at));
		}
		passage++;
	}
	return Uint32Array.from(Float64Array.from(keys).sort(), (key) => key % mostPassages);
}

/** Returns the passage that a place of the text stands in, looked for in growing steps from another passage onwards. */
function passageAt(starts: Uint32Array, place: number, from: number): number {
	let low = from;
	let step = 1;
	while ((starts[low + step] ?? place + 1) <= place) {
		low += step;
		step *= 2;
	}
	for (; step >= 1; step >>= 1) if ((starts[low + step] ?? place + 1) <= place) low += step;
	return low;
}

function holds(text: string, start: number, end: number, words: readonly string[]): boolean {
	const part = text.slice(start, end);
	return words.every((word) => part.includes(word));
}

function keyOf(collection: Collection, passage: number, words: readonly string[], first: number): number {
	const [rank, length] = rankOf(collection, passage, words, first);
	return (rank * (longest + 1) + Math.min(length, longest)) * mostPassages + passage;
}

/** Returns the class of a passage and the length of what answers in it; `first` is where one of its words first stands. */
function rankOf(
	{ index, text: all, starts, targets }: Collection,
	passage: number,
	words: readonly string[],
	first: number,
): [rank: number, length: number] {
	const { passages, targets: columns } = index;
	const start = starts[passage] ?? 0;
	const headingLength = passages.headingLength[passage] ?? 0;
	const headingEnd = start + (passages.heading[passage] ?? 0) + headingLength;
	if (first < headingEnd && headingLength > 0) {
		const head = all.slice(headingEnd - headingLength, headingEnd);
		if (head === words.join(" ")) return [exact, headingLength];
		if (words.every((word) => head.includes(word))) return [heading, headingLength];
	}
	let shortest = longest;
	for (let target = targets[passage] ?? 0; target < (targets[passage + 1] ?? 0); target++) {
		const size = columns.sentenceLength[target] ?? 0;
		const from = start + (columns.sentence[target] ?? 0);
		if (size < shortest && first < from + size && holds(all, from, from + size, words)) shortest = size;
	}
	return shortest < longest ? [sentence, shortest] : [text, passages.length[passage] ?? 0];
}
