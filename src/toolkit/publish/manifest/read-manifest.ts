import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { type Carried, isCarried, isManifest, type Manifest } from "./manifest-schema.js";
import { carriedFile, manifestFile } from "./place.js";

/** Returns what a site says it is made of; null where it says nothing, or nothing that can be read. */
export async function readManifest(folder: string): Promise<Manifest | null> {
	const found = await readJson(join(folder, manifestFile));
	return isManifest(found) ? found : null;
}

/** Returns the files of earlier releases that a release carries; null where its list cannot be read, an empty one where it has none. */
export async function readCarried(folder: string): Promise<Carried | null> {
	const found = await readJson(join(folder, carriedFile));
	if (found === undefined) return { schema: 1, files: {} };
	return isCarried(found) ? found : null;
}

/** Returns undefined where there is no such file, and null where it is no JSON. */
async function readJson(file: string): Promise<unknown> {
	const text = await readFile(file, "utf8").catch(() => undefined);
	if (text === undefined) return undefined;
	try {
		return JSON.parse(text);
	} catch {
		return null;
	}
}
