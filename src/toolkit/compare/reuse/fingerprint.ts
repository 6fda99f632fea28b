import type { NormalText } from "./normal-text.js";

/** Characters of a gram, and grams of a window: of any `gramLength + windowLength - 1` characters one gram is taken. */
export const gramLength = 7;
export const windowLength = 4;

/** The grams that stand for a text: their hashes and the unit that each begins with, in the order of the text. */
export interface Fingerprints {
	readonly hashes: Uint32Array;
	readonly starts: Int32Array;
}

/**
 * Returns the fingerprints of a text by winnowing: of each window of grams the one with the least hash, the rightmost of
 * equals. Two texts that share ten characters (`gramLength + windowLength - 1`) within a clause share a fingerprint there.
 *
 * Source: Schleimer, Wilkerson and Aiken, Winnowing: local algorithms for document fingerprinting, SIGMOD 2003.
 */
export function fingerprints({ units, clauses }: NormalText): Fingerprints {
	const hashes: number[] = [];
	const starts: number[] = [];
	for (const { start, end } of clauses) {
		const grams = gramHashes(units, start, end);
		let taken = -1;
		for (let first = 0; first + windowLength <= Math.max(grams.length, windowLength); first++) {
			const least = leastOf(grams, first, Math.min(first + windowLength, grams.length));
			if (least === taken || least < 0) continue;
			taken = least;
			hashes.push(grams[least] ?? 0);
			starts.push(start + least);
		}
	}
	return { hashes: Uint32Array.from(hashes), starts: Int32Array.from(starts) };
}

/** Returns the place of the least of some hashes, the rightmost of equals; -1 where there is none. */
function leastOf(hashes: Uint32Array, start: number, end: number): number {
	let least = -1;
	for (let at = start; at < end; at++) if (least < 0 || (hashes[at] ?? 0) <= (hashes[least] ?? 0)) least = at;
	return least;
}

const base = 0x01000193;

/** Returns the hash of every gram between two units: a polynomial that rolls on, its bits then mixed (murmur3's end). */
function gramHashes(units: Int32Array, start: number, end: number): Uint32Array {
	const grams = new Uint32Array(Math.max(end - start - gramLength + 1, 0));
	let power = 1;
	for (let count = 0; count < gramLength; count++) power = Math.imul(power, base);
	let rolling = 0;
	for (let at = start; at < end; at++) {
		rolling = (Math.imul(rolling, base) + (units[at] ?? 0)) | 0;
		const gram = at - start - gramLength + 1;
		if (gram > 0) rolling = (rolling - Math.imul(power, units[start + gram - 1] ?? 0)) | 0;
		if (gram >= 0) grams[gram] = mixed(rolling);
	}
	return grams;
}

function mixed(hash: number): number {
	let bits = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
	bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
	return (bits ^ (bits >>> 16)) >>> 0;
}
