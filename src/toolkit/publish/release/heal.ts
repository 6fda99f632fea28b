import { dirname, join } from "node:path";
import { linkOrCopy } from "./draft.js";
import type { ReleaseEffects } from "./effects.js";
import { digestOf, type Inventory, readInventory } from "./inventory.js";
import { letOut } from "./let-out.js";
import { letOutWith, type Release } from "./release.js";
import { digestIn, listReleases, type ReleasePlace } from "./release-place.js";

/**
 * Lets the release that readers see out again, whole, where somebody damaged it and each of its files is still to be found:
 * in another release, or in the folder of the site, where the last build left it. Returns whether that could be done.
 */
export async function heal(
	release: Release,
	site: string,
	isHeld: () => Promise<boolean>,
	place: ReleasePlace,
	effects: ReleaseEffects,
): Promise<boolean> {
	const promised = await letOutWith(release, site);
	const kept = await findBySha256([place.releases, site]);
	const sources = [...promised].map(([file, sha256]) => [file, kept.get(sha256)] as const);
	if (sources.some(([, source]) => source === undefined)) return false;
	for (const [file, source = ""] of sources) {
		const to = join(place.draft, file);
		await effects.makeFolder(dirname(to));
		await (source.startsWith(place.releases) ? linkOrCopy(source, to, effects) : effects.copy(source, to));
	}
	const inventory = await readInventory(place.draft);
	const isSame = digestOf(inventory) === digestIn(release.id);
	if (isSame) await letOut(inventory, await listReleases(place), isHeld, place, effects);
	else await effects.remove(place.draft);
	return isSame;
}

/** Returns a file for each digest that a file of some folders has. */
async function findBySha256(folders: readonly string[]): Promise<Map<string, string>> {
	const found = new Map<string, string>();
	for (const folder of folders) {
		const inventory: Inventory = await readInventory(folder);
		for (const [file, sha256] of inventory) found.set(sha256, join(folder, file));
	}
	return found;
}
