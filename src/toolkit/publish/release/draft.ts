import { dirname, join } from "node:path";
import type { ReleaseEffects } from "./effects.js";
import type { Inventory } from "./inventory.js";
import { isCode } from "./release-error.js";

/** A folder with what is in it. */
export interface Site {
	folder: string;
	inventory: Inventory;
}

/**
 * Writes the files of a site to the folder of a draft. What did not change gets a second name for the file of the last
 * release, where the file system can do that; the rest is copied, since whoever built the site may write in its files again.
 * Returns how many files were not those of the last release.
 */
export async function writeDraft(
	site: Site,
	last: Site | null,
	draft: string,
	effects: ReleaseEffects,
): Promise<number> {
	const folders = new Set([...site.inventory.keys()].map((file) => dirname(join(draft, file))));
	for (const folder of [draft, ...folders]) await effects.makeFolder(folder);
	let fresh = 0;
	for (const [file, digest] of site.inventory) {
		const to = join(draft, file);
		const isKept = last?.inventory.get(file) === digest;
		if (!isKept) fresh += 1;
		if (isKept) await linkOrCopy(join(last.folder, file), to, effects);
		else await effects.copy(join(site.folder, file), to);
	}
	return fresh;
}

/** Gives a file of a release a second name, where the file system can do that; else copies it. */
export async function linkOrCopy(from: string, to: string, effects: ReleaseEffects): Promise<void> {
	try {
		await effects.link(from, to);
	} catch (error) {
		if (!isCode(error, "EXDEV", "EPERM", "EMLINK", "ENOTSUP", "EOPNOTSUPP", "ENOSYS")) throw error;
		await effects.copy(from, to);
	}
}

/**
 * Copies frozen charts of the last release to a site that lacks them, or has them in part, before it is built again: a
 * checkout that never built them publishes them on. Returns how many files were copied.
 */
export async function restoreFrozen(
	frozen: Inventory,
	last: string,
	site: Site,
	effects: ReleaseEffects,
): Promise<number> {
	const lost = [...frozen].filter(([file, digest]) => site.inventory.get(file) !== digest).map(([file]) => file);
	for (const file of lost) {
		await effects.makeFolder(dirname(join(site.folder, file)));
		await effects.copy(join(last, file), join(site.folder, file));
	}
	return lost.length;
}
