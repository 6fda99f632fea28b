import type { Entry } from "./collection.js";

/** How alike a name must be, 0 to 1: below that it shares little more than an everyday word. */
const least = 0.3;

/**
 * Returns the places of the entries whose names are nearest to a question that found nothing, the nearest first: by the
 * pairs of characters that both have (Dice 1945). English names are compared word by word, Chinese ones whole.
 *
 * 万人高价专利 → 每万人高价值发明专利拥有量; patnets → Valid invention patents per 10,000 residents
 */
export function nearestEntries(entries: readonly Entry[], words: readonly string[], most: number): number[] {
	const whole = pairs(words.join(""));
	const asked = words.map(pairs);
	return entries
		.map(({ names }, place) => ({ place, alike: Math.max(0, ...names.map((name) => nearness(whole, asked, name))) }))
		.filter(({ alike }) => alike >= least)
		.sort((a, b) => b.alike - a.alike || a.place - b.place)
		.slice(0, most)
		.map(({ place }) => place);
}

function nearness(whole: ReadonlySet<string>, asked: readonly ReadonlySet<string>[], name: string): number {
	const parts = name.split(" ").map(pairs);
	const best = asked.map((word) => Math.max(...parts.map((part) => likeness(word, part))));
	return Math.max(likeness(whole, pairs(name)), best.reduce((sum, each) => sum + each, 0) / (asked.length || 1));
}

function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
	if (a.size === 0 || b.size === 0) return 0;
	let shared = 0;
	for (const pair of a) shared += Number(b.has(pair));
	return (2 * shared) / (a.size + b.size);
}

function pairs(text: string): Set<string> {
	const points = [...text.replace(/\s/gu, "")];
	return new Set(points.slice(1).map((point, at) => `${points[at]}${point}`));
}
