import { join } from "node:path";
import { listFiles } from "../../store/file-list.js";
import { digestFile } from "../file-digest.js";
import type { FileDigest } from "./manifest-schema.js";
import { isListing } from "./place.js";

/** Returns every file of a site, by its path seen from there, with its SHA-256 and length, in order; not the manifest itself. */
export async function digestSite(folder: string): Promise<Map<string, FileDigest>> {
	const files = (await listFiles(folder)).map((file) => file.replaceAll("\\", "/")).filter((file) => !isListing(file));
	return new Map(files.map((file) => [file, digestFile(join(folder, file))]));
}
