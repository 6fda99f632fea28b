import { join } from "node:path";
import { carryImmutable } from "./carried.js";
import type { ReleaseEffects } from "./effects.js";
import { digestOf, type Inventory } from "./inventory.js";
import { RefusedError } from "./release-error.js";
import { listReleases, nextId, type ReleasePlace } from "./release-place.js";
import { switchTo } from "./switch.js";

/**
 * Makes a draft with the files of `inventory` the release that readers see, and returns its name:
 *
 *     files of earlier releases → all on disk → draft becomes a release → switch
 *
 * `stay` are the releases whose unchanging files are carried on; `isHeld` says whether the lock is still ours.
 */
export async function letOut(
	inventory: Inventory,
	stay: readonly string[],
	isHeld: () => Promise<boolean>,
	place: ReleasePlace,
	effects: ReleaseEffects,
): Promise<string> {
	const folders = stay.map((id) => join(place.releases, id));
	const carried = await carryImmutable(folders, inventory, place.draft, effects);
	await effects.sync(place.draft, [...inventory.keys(), ...carried]);
	if (!(await isHeld())) throw new RefusedError(["another process took the lock"]);
	const id = nextId(effects.now(), digestOf(inventory), await listReleases(place));
	await effects.rename(place.draft, join(place.releases, id));
	await effects.sync(place.releases, []);
	await switchTo(id, place, effects);
	return id;
}
