import { frozenFolder } from "../embed/frozen.js";
import { readCarried } from "../manifest/read-manifest.js";
import { restoreFrozen } from "./draft.js";
import type { ReleaseEffects } from "./effects.js";
import { type Inventory, readInventory } from "./inventory.js";
import { letOutWith, type Release, readRelease } from "./release.js";
import { currentRelease, listReleases, type ReleasePlace } from "./release-place.js";

/** What came before the release to be made. */
export interface Last {
	/** The release that readers see, damaged or not; null before the first one. */
	current: Release | null;
	/** The newest release that is whole, the current one or one before it: what somebody damaged is no model. */
	whole: Release | null;
}

/** Reads the last release, and, where that is damaged, earlier ones until one is whole. */
export async function readLast(place: ReleasePlace): Promise<Last> {
	const id = await currentRelease(place);
	const current = id === null ? null : await readRelease(id, place);
	if (current?.isWhole) return { current, whole: current };
	const earlier = (await listReleases(place)).filter((other) => id === null || other < id).reverse();
	for (const other of earlier) {
		const release = await readRelease(other, place);
		if (release.isWhole) return { current, whole: release };
	}
	return { current, whole: null };
}

/**
 * Copies frozen charts of the last release to a site that lacks them, or has them in part: those that are as they were let
 * out, and, where somebody damaged some, those of the last whole release. Returns how many files were copied.
 */
export async function restoreLast({ current, whole }: Last, folder: string, effects: ReleaseEffects): Promise<number> {
	let restored = 0;
	for (const release of new Set([whole, current])) {
		if (release === null) continue;
		const site = { folder, inventory: await readInventory(folder, frozenFolder) };
		restored += await restoreFrozen(await sound(release), release.folder, site, effects);
	}
	return restored;
}

/** Returns the frozen files of a release that are as they were let out. */
async function sound(release: Release): Promise<Inventory> {
	const promised = await letOutWith(release);
	const isSound = ([file, digest]: [string, string]) => isFrozen(file) && promised.get(file) === digest;
	return new Map([...(await carriedFrozen(release)), ...[...release.inventory].filter(isSound)]);
}

/** A release that readers were led back to carries the frozen charts of the one that was left. */
async function carriedFrozen({ folder, isWhole }: Release): Promise<[string, string][]> {
	const carried = isWhole ? await readCarried(folder) : null;
	return Object.entries(carried?.files ?? {}).flatMap(([file, { sha256 }]) => (isFrozen(file) ? [[file, sha256]] : []));
}

function isFrozen(file: string): boolean {
	return file.startsWith(`${frozenFolder}/`);
}
