import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { listFiles } from "../../store/file-list.js";

/** The files of a site with the SHA-256 of each, in order of their names. */
export type Inventory = ReadonlyMap<string, string>;

/** How many files are read at once. */
const together = 16;

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
	for (let start = 0; start < files.length; start += together) {
		const part = files.slice(start, start + together);
		const digests = await Promise.all(part.map((file) => sha256(join(folder, file))));
		for (const [index, file] of part.entries()) inventory.set(file, digests[index] ?? "");
	}
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

async function sha256(file: string): Promise<string> {
	return createHash("sha256")
		.update(await readFile(file))
		.digest("hex");
}
