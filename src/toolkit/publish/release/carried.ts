import { stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import { frozenFolder } from "../embed/frozen.js";
import { isImmutable } from "../immutable.js";
import type { Carried } from "../manifest/manifest-schema.js";
import { carriedFile } from "../manifest/place.js";
import { readCarried, readManifest } from "../manifest/read-manifest.js";
import { linkOrCopy } from "./draft.js";
import type { ReleaseEffects } from "./effects.js";
import { type Inventory, readInventory } from "./inventory.js";

/** A file of an earlier release: its folder, and the SHA-256 of the file. */
interface Earlier {
	folder: string;
	sha256: string;
}

/**
 * Puts the files of earlier releases that never change under their names beside the own ones of a draft, and lists them in
 * `carried.json`: a page that a reader opened before the switch loads its scripts and opened sentences after it. `folders`
 * are those of the releases, the newest last. Returns the files written; none where there is nothing to carry.
 */
export async function carryImmutable(
	folders: readonly string[],
	own: Inventory,
	draft: string,
	effects: ReleaseEffects,
): Promise<string[]> {
	const earlier = await findEarlier(folders, own);
	const files: Carried["files"] = {};
	for (const [file, { folder, sha256 }] of [...earlier].sort(([one], [other]) => (one < other ? -1 : 1))) {
		await effects.makeFolder(dirname(join(draft, file)));
		await linkOrCopy(join(folder, file), join(draft, file), effects);
		files[file] = { sha256, bytes: (await stat(join(draft, file))).size };
	}
	if (earlier.size === 0) return [];
	const list: Carried = { schema: 1, files };
	await effects.write(join(draft, carriedFile), `${JSON.stringify(list, null, "\t")}\n`);
	return [...Object.keys(files), carriedFile];
}

async function findEarlier(folders: readonly string[], own: Inventory): Promise<Map<string, Earlier>> {
	const found = new Map<string, Earlier>();
	for (const folder of folders) {
		for (const [file, sha256] of await readImmutable(folder)) {
			if (!own.has(file)) found.set(file, { folder, sha256 });
		}
	}
	return found;
}

/** Returns the own files of a release that never change, but for those that somebody damaged, as far as its manifest can tell. */
async function readImmutable(folder: string): Promise<Inventory> {
	const [manifest, carried] = await Promise.all([readManifest(folder), readCarried(folder)]);
	const isOwn = (file: string) => !(file in (carried?.files ?? {}));
	// frozen charts too: where readers are led back, they are not in the site
	const isPromised = (file: string) => isImmutable(file) || file.startsWith(`${frozenFolder}/`);
	const inventory = await readInventory(folder, "", (file) => isPromised(file) && isOwn(file));
	return new Map(
		[...inventory].filter(([file, sha256]) => manifest === null || manifest.files[file]?.sha256 === sha256),
	);
}
