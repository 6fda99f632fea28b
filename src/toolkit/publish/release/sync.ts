import { open } from "node:fs/promises";
import { dirname, join } from "node:path";
import { isCode } from "./release-error.js";

/** How many files are brought to disk at once. */
const together = 16;

/**
 * Brings files of a folder to disk, and the names under which they stand there: what is renamed afterwards is whole even
 * after the power failed. File systems that cannot do that for a folder are taken at their word.
 */
export async function syncToDisk(folder: string, files: readonly string[]): Promise<void> {
	const folders = new Set([folder, ...files.flatMap((file) => foldersOf(file).map((name) => join(folder, name)))]);
	const all = [...files.map((file) => join(folder, file)), ...folders];
	for (let start = 0; start < all.length; start += together) {
		await Promise.all(all.slice(start, start + together).map(syncOne));
	}
}

/** Returns the folders that a file is in, the innermost first: `["a/b", "a"]` of `a/b/c.html`. */
function foldersOf(file: string): string[] {
	const folder = dirname(file);
	return folder === "." ? [] : [folder, ...foldersOf(folder)];
}

async function syncOne(file: string): Promise<void> {
	const handle = await open(file, "r");
	try {
		await handle.sync();
	} catch (error) {
		if (!isCode(error, "EINVAL", "EPERM", "EISDIR", "ENOTSUP", "EBADF")) throw error;
	} finally {
		await handle.close();
	}
}
