/** The bounds between which a share lies in 95 of 100 resamples. */
export interface Interval {
	low: number;
	high: number;
}

/** A share made of the sums over clusters: places of the counts to be added up, and of those to divide by. */
export interface Share {
	part: readonly number[];
	whole: readonly number[];
}

export const rounds = 1000;
const seed = 20240628;

/**
 * Returns, for each share, its 95 % percentile interval over `rounds` resamples of the clusters (drawn whole, with
 * replacement: errors of one clause come together), null where it is a share of nothing. The draws are seeded: the same
 * clusters give the same bounds. Where nothing is wrong no resample shows an error and the interval is a point, which
 * does not mean that no error is possible.
 * Method: B. Efron and R. J. Tibshirani, An Introduction to the Bootstrap, 1993, chapter 13.
 */
export function intervals(clusters: readonly Float64Array[], shares: readonly Share[]): (Interval | null)[] {
	const random = generator(seed);
	const values = shares.map((): number[] => []);
	const sum = new Float64Array(clusters[0]?.length ?? 0);
	for (let round = 0; round < rounds; round++) {
		sum.fill(0);
		for (let draw = 0; draw < clusters.length; draw++) addTo(sum, clusters[Math.floor(random() * clusters.length)]);
		shares.forEach((share, index) => {
			const value = quotient(share, sum);
			if (value !== null) values[index]?.push(value);
		});
	}
	return values.map(percentiles);
}

/** Adds a vector of counts to a sum of such. */
export function addTo(sum: Float64Array, counts: Float64Array | undefined): void {
	if (counts) for (let at = 0; at < sum.length; at++) sum[at] = (sum[at] ?? 0) + (counts[at] ?? 0);
}

/** Returns a share of sums, null where it is a share of nothing. */
export function quotient({ part, whole }: Share, sum: Float64Array): number | null {
	const below = total(whole, sum);
	return below === 0 ? null : total(part, sum) / below;
}

function total(places: readonly number[], sum: Float64Array): number {
	let all = 0;
	for (const place of places) all += sum[place] ?? 0;
	return all;
}

function percentiles(values: readonly number[]): Interval | null {
	if (values.length === 0) return null;
	const sorted = Float64Array.from(values).sort();
	const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
	return { low: at(0.025), high: at(0.975) };
}

/** Returns a source of numbers from 0 up to 1, the same for the same seed (mulberry32). */
function generator(start: number): () => number {
	let state = start >>> 0;
	return () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
	};
}
