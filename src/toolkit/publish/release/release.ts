import { join } from "node:path";
import { carriedFile, manifestFile } from "../manifest/place.js";
import { readCarried, readManifest } from "../manifest/read-manifest.js";
import type { Site } from "./draft.js";
import { digestOf, type Inventory, readInventory } from "./inventory.js";
import { digestIn, type ReleasePlace } from "./release-place.js";

/** A release as it stands on disk; its inventory has its own files, without those that it carries for earlier ones. */
export interface Release extends Site {
	id: string;
	/** Whether all of it is there as it was let out, and nothing else. */
	isWhole: boolean;
}

/** Reads a release, all of it: whether it is whole is seen from its bytes, and from the digest in its name. */
export async function readRelease(id: string, { releases }: Pick<ReleasePlace, "releases">): Promise<Release> {
	const folder = join(releases, id);
	const [found, listed] = await Promise.all([readInventory(folder), readCarried(folder)]);
	const carried = Object.entries(listed?.files ?? {});
	const foreign = new Set([carriedFile, ...carried.map(([file]) => file)]);
	const inventory = new Map([...found].filter(([file]) => !foreign.has(file)));
	const isWhole =
		listed !== null &&
		digestOf(inventory) === digestIn(id) &&
		carried.every(([file, { sha256 }]) => found.get(file) === sha256);
	return { id, folder, inventory, isWhole };
}

/**
 * Returns what a release was let out with: what stands there, or, where somebody damaged it, what its manifest says, if that
 * is the one it was let out with, or the one in the folder of the site still is. Where that is gone too, files that are there
 * are known by their names alone (digest empty).
 */
export async function letOutWith({ id, folder, inventory, isWhole }: Release, site?: string): Promise<Inventory> {
	if (isWhole) return inventory;
	for (const place of site === undefined ? [folder] : [folder, site]) {
		const own = await listedIn(place);
		if (digestOf(own) === digestIn(id)) return own;
	}
	return new Map([...inventory.keys()].map((file) => [file, ""]));
}

/** Returns the files that a manifest lists, and the manifest. */
async function listedIn(folder: string): Promise<Inventory> {
	const manifest = await readManifest(folder);
	const own = await readInventory(folder, "", (file) => file === manifestFile);
	const listed = Object.entries(manifest?.files ?? {}).map(([file, { sha256 }]) => [file, sha256] as const);
	return new Map([...listed, ...own].sort(([one], [other]) => (one < other ? -1 : 1)));
}
