import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { changes } from "../manifest/read-input.js";
import { readManifest } from "../manifest/read-manifest.js";
import type { Site } from "./draft.js";
import type { ReleaseEffects } from "./effects.js";
import { digestOf } from "./inventory.js";
import { digestIn, type ReleasePlace } from "./release-place.js";

/** Returns the releases that somebody went back from, `left.json`; none where there is no such list that can be read. */
export async function readLeft({ left }: Pick<ReleasePlace, "left">): Promise<string[]> {
	try {
		const ids: unknown = JSON.parse(await readFile(left, "utf8"));
		return Array.isArray(ids) ? ids.filter((id) => typeof id === "string") : [];
	} catch {
		return [];
	}
}

/** Writes which releases somebody went back from, as a whole or not at all. */
export async function writeLeft(
	ids: readonly string[],
	{ left, leftDraft }: Pick<ReleasePlace, "left" | "leftDraft">,
	effects: ReleaseEffects,
): Promise<void> {
	await effects.write(leftDraft, `${JSON.stringify(ids, null, "\t")}\n`);
	await effects.rename(leftDraft, left);
}

/**
 * Returns the releases that somebody went back from and that a site would be again: of the same files, or made from the same
 * but for the log of changes, which says from where readers came to it.
 */
export async function leftLike(
	{ folder, inventory }: Site,
	left: readonly string[],
	{ releases }: Pick<ReleasePlace, "releases">,
): Promise<string[]> {
	const [digest, origin] = [digestOf(inventory), await originOf(folder)];
	const alike: string[] = [];
	for (const id of left) {
		const isSame = digestIn(id) === digest || (origin !== null && (await originOf(join(releases, id))) === origin);
		if (isSame) alike.push(id);
	}
	return alike;
}

/** Returns what a site was made from, without the log of changes; null where it does not say. */
async function originOf(folder: string): Promise<string | null> {
	const manifest = await readManifest(folder);
	if (manifest === null) return null;
	return JSON.stringify(Object.entries(manifest.inputs).filter(([name]) => name !== changes));
}
