import { readdir } from "node:fs/promises";
import { join, relative } from "node:path";

/** Returns the paths of all files under a directory, seen from it, in order. */
export async function listFiles(directory: string): Promise<string[]> {
	const entries = await readdir(directory, { recursive: true, withFileTypes: true });
	return entries
		.filter((entry) => entry.isFile())
		.map((entry) => relative(directory, join(entry.parentPath, entry.name)))
		.sort();
}
