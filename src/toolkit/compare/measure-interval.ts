/** How often clauses are drawn anew, and which of the values so found bound the interval. */
const draws = 1000;
const tail = 0.025;
/** From so few clauses that carry a measure no interval is made. */
export const leastCarriers = 5;

/** An interval that holds a value. */
export interface Interval {
	readonly low: number;
	readonly high: number;
}

/**
 * Returns the 95 % interval of values over `draws` samples of `size` items drawn with replacement; null where no sample has a
 * value. `valuesOf` gets the numbers of the items drawn and returns a value for each measure, null where it has none. The
 * same seed gives the same intervals. A plan is read whole, so the interval tells not of plans unseen but of how much a
 * figure hangs on single clauses.
 *
 * Source: the percentile bootstrap, Efron and Tibshirani, An Introduction to the Bootstrap (1993), ch. 13.
 */
export function bootstrapIntervals(
	size: number,
	seed: string,
	valuesOf: (drawn: readonly number[]) => readonly (number | null)[],
): (Interval | null)[] {
	const chance = randomNumbers(seed);
	const values: number[][] = [];
	for (let draw = 0; draw < draws; draw++) {
		const drawn = Array.from({ length: size }, () => Math.floor(chance() * size));
		for (const [measure, value] of valuesOf(drawn).entries()) {
			values[measure] ??= [];
			if (value !== null) values[measure]?.push(value);
		}
	}
	return values.map(intervalOf);
}

function intervalOf(values: readonly number[]): Interval | null {
	const sorted = Float64Array.from(values).sort();
	const low = sorted[Math.floor(tail * (sorted.length - 1))];
	const high = sorted[Math.ceil((1 - tail) * (sorted.length - 1))];
	return low === undefined || high === undefined ? null : { low, high };
}

/** Returns a generator of numbers from 0 to 1 that a text seeds: FNV-1a of the text, then mulberry32. */
export function randomNumbers(seed: string): () => number {
	let state = 0x811c9dc5;
	for (const character of seed) state = Math.imul(state ^ (character.codePointAt(0) ?? 0), 0x01000193);
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let bits = Math.imul(state ^ (state >>> 15), 1 | state);
		bits = (bits + Math.imul(bits ^ (bits >>> 7), 61 | bits)) ^ bits;
		return ((bits ^ (bits >>> 14)) >>> 0) / 4294967296;
	};
}
