import type { Fingerprints } from "./fingerprint.js";

/** A gram that stands more often than this in the whole collection begins no passage; one that a rarer gram begins runs through it. */
const seedLimit = 64;

/** A place that two documents seem to share: the unit where it begins in the one and in the other. */
export interface Seed {
	readonly a: number;
	readonly b: number;
}

/** The fingerprints of all documents, each gram with the places where it stands. */
export interface GramIndex {
	/** Returns the seeds that a document shares with each later one (by its number), in the order of its text. */
	seedsOf(document: number): Map<number, Seed[]>;
	/** Returns in how many documents each fingerprint of a document stands, in the order of its text. */
	frequenciesOf(document: number): Uint32Array;
}

/**
 * Returns the index of a collection. Its fingerprints are sorted once by hash; what a document then shares with later ones
 * stands beside its own fingerprints, at most `seedLimit` places each: time grows with the text, not with its square.
 */
export function gramIndex(documents: readonly Fingerprints[]): GramIndex {
	const offsets = [0];
	for (const { hashes } of documents) offsets.push((offsets.at(-1) ?? 0) + hashes.length);
	const sorted = sortedByHash(documents, offsets.at(-1) ?? 0);
	const owners = ownersOf(offsets);
	const { ranks, ends, frequencies } = runsOf(sorted, owners);
	const startOf = (entry: number) => {
		const owner = owners[entry] ?? 0;
		return documents[owner]?.starts[entry - (offsets[owner] ?? 0)] ?? 0;
	};
	return {
		seedsOf(document) {
			const seeds = new Map<number, Seed[]>();
			for (let entry = offsets[document] ?? 0; entry < (offsets[document + 1] ?? 0); entry++) {
				const rank = ranks[entry] ?? 0;
				for (let other = rank + 1; other < (ends[rank] ?? 0); other++) {
					const place = sorted[other * 2] ?? 0;
					const owner = owners[place] ?? 0;
					if (owner === document) continue;
					const seed = { a: startOf(entry), b: startOf(place) };
					const shared = seeds.get(owner);
					if (shared) shared.push(seed);
					else seeds.set(owner, [seed]);
				}
			}
			return seeds;
		},
		frequenciesOf: (document) => frequencies.subarray(offsets[document], offsets[document + 1]),
	};
}

/**
 * Returns pairs of words, number of the fingerprint and hash, sorted by hash and then by number. As one 64-bit number a pair
 * has the hash as its upper half (all machines that run this are little-endian), so that the engine's own sort does it.
 */
function sortedByHash(documents: readonly Fingerprints[], count: number): Uint32Array {
	const pairs = new Uint32Array(count * 2);
	let entry = 0;
	for (const { hashes } of documents)
		for (const hash of hashes) {
			pairs[entry * 2] = entry;
			pairs[entry * 2 + 1] = hash;
			entry++;
		}
	new BigUint64Array(pairs.buffer).sort();
	return pairs;
}

function ownersOf(offsets: readonly number[]): Uint32Array {
	const owners = new Uint32Array(offsets.at(-1) ?? 0);
	for (let document = 0; document + 1 < offsets.length; document++)
		owners.fill(document, offsets[document], offsets[document + 1]);
	return owners;
}

/** Returns for each fingerprint its rank, by rank where its run of equals ends (0 if too common), and its documents. */
function runsOf(sorted: Uint32Array, owners: Uint32Array) {
	const count = owners.length;
	const ranks = new Uint32Array(count);
	const ends = new Uint32Array(count);
	const frequencies = new Uint32Array(count);
	for (let start = 0, end = 0; start < count; start = end) {
		let documents = 0;
		let last = -1;
		for (end = start; end < count && sorted[end * 2 + 1] === sorted[start * 2 + 1]; end++) {
			const owner = owners[sorted[end * 2] ?? 0] ?? 0;
			if (owner !== last) documents++;
			last = owner;
		}
		for (let rank = start; rank < end; rank++) {
			const entry = sorted[rank * 2] ?? 0;
			ranks[entry] = rank;
			ends[rank] = end - start <= seedLimit ? end : 0;
			frequencies[entry] = documents;
		}
	}
	return { ranks, ends, frequencies };
}
