import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { listFiles } from "../../store/file-list.js";
import { sha256 } from "../file-digest.js";
import type { FileDigest } from "./manifest-schema.js";
import { isListing } from "./place.js";

/** How many files are read at once. */
const together = 16;

/** Returns every file of a site, by its path seen from there, with its SHA-256 and length, in order; not the manifest itself. */
export async function digestSite(folder: string): Promise<Map<string, FileDigest>> {
	const files = (await listFiles(folder)).map((file) => file.replaceAll("\\", "/")).filter((file) => !isListing(file));
	const digests = new Map<string, FileDigest>();
	for (let start = 0; start < files.length; start += together) {
		const part = files.slice(start, start + together);
		const read = await Promise.all(part.map(async (file) => digestOf(await readFile(join(folder, file)))));
		for (const [index, file] of part.entries()) {
			const digest = read[index];
			if (digest !== undefined) digests.set(file, digest);
		}
	}
	return digests;
}

/** Returns the SHA-256 of bytes and how many they are. */
export function digestOf(bytes: Uint8Array): FileDigest {
	return { sha256: sha256(bytes), bytes: bytes.length };
}
