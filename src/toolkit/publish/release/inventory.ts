import { createHash } from "node:crypto";
import { join } from "node:path";
import { listFiles } from "../../store/file-list.js";
import { digestFile } from "../file-digest.js";

/** The files of a site with the SHA-256 of each, in order of their names. */
export type Inventory = ReadonlyMap<string, string>;

/**
 * Returns the inventory of a folder, or of the part of it below `under`, or of the files that are wanted; an empty one where
 * there is no such folder.
 */
export async function readInventory(
	folder: string,
	under = "",
	isWanted: (file: string) => boolean = () => true,
): Promise<Inventory> {
	const listed = await listFiles(join(folder, under)).catch(() => []);
	const files = listed.map((file) => join(under, file).replaceAll("\\", "/")).filter(isWanted);
	const inventory = new Map<string, string>();
	for (const file of files) inventory.set(file, digestFile(join(folder, file)).sha256);
	return inventory;
}

/** Returns twelve digits that change when any file of an inventory does, comes or goes. */
export function digestOf(inventory: Inventory): string {
	const hash = createHash("sha256");
	for (const [file, digest] of inventory) hash.update(`${file}\0${digest}\n`);
	return hash.digest("hex").slice(0, 12);
}

/** Returns the files that came, went or are other in one inventory than in another, in order. */
export function differingFiles(one: Inventory, other: Inventory): string[] {
	const files = new Set([...one.keys(), ...other.keys()]);
	return [...files].filter((file) => one.get(file) !== other.get(file)).sort();
}
