/** Chance that is the same again for the same seed, so that a soak that failed can be run again. */
export interface Chance {
	/** A number from 0 up to, but not including, 1. */
	next(): number;
	/** A whole number from 0 up to, but not including, `end`. */
	below(end: number): number;
	/** Whether something happens that does so once in so many times. */
	oneIn(times: number): boolean;
	/** One of several; throws where there is none. */
	pick<Item>(items: readonly Item[]): Item;
}

/** Returns chance from a seed, by the generator mulberry32. */
export function chanceOf(seed: number): Chance {
	let state = seed >>> 0;
	const next = () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
	const below = (end: number) => Math.floor(next() * end);
	return {
		next,
		below,
		oneIn: (times) => below(times) === 0,
		pick: (items) => {
			const item = items[below(items.length)];
			if (item === undefined) throw new Error("nothing to pick from");
			return item;
		},
	};
}
