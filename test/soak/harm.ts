import { readdir, rm, stat, truncate, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { listFiles } from "../../src/toolkit/store/file-list.js";
import type { Chance } from "./chance.js";

/** Folders of a project in which a build remembers what it read and drew. */
const memories = ["data/tables", "src/.observablehq", "dist"];

/** Damages what builds remember, in up to five files, and returns what was done; null where there is no memory. */
export async function harmMemory(root: string, chance: Chance): Promise<string | null> {
	const folder = join(root, chance.pick(memories));
	// a frozen chart that no release has yet is no memory: nothing else knows it
	const files = (await listFiles(folder).catch(() => [])).filter((file) => !file.startsWith("v/"));
	if (files.length === 0) return null;
	const harmed = Array.from({ length: 1 + chance.below(5) }, () => chance.pick(files));
	for (const file of harmed) await harmFile(join(folder, file), chance);
	return `harmed ${harmed.length} files of ${folder.slice(root.length + 1)}`;
}

/** Damages the release that readers see: some of its files, or one more that is none of it. Returns what was done. */
export async function harmRelease(to: string, chance: Chance): Promise<string | null> {
	const current = join(to, "current");
	const files = await listFiles(`${current}/`).catch(() => []);
	if (files.length === 0) return null;
	if (chance.oneIn(4)) {
		await writeFile(join(current, "stray.html"), "stray");
		return "damaged the last release by a stray file";
	}
	const file = chance.pick(files);
	await harmFile(join(current, file), chance);
	return `damaged ${file} of the last release`;
}

/** Damages what is noted beside the releases. */
export async function harmNotes(to: string, chance: Chance): Promise<string | null> {
	const notes = (await readdir(to).catch(() => [])).filter((name) => name.endsWith(".json"));
	if (notes.length === 0) return null;
	const note = chance.pick(notes);
	await writeFile(join(to, note), "{");
	return `harmed ${note}`;
}

/** Other bytes take the place of a file, or it is cut off, or it is gone; names that it has elsewhere keep what it was. */
async function harmFile(file: string, chance: Chance): Promise<void> {
	const { size } = await stat(file).catch(() => ({ size: 0 }));
	const harm = chance.below(3);
	if (harm === 0 || size === 0) return await rm(file, { force: true });
	if (harm === 1) return await truncate(file, chance.below(size));
	await rm(file);
	await writeFile(file, Buffer.from(Array.from({ length: 64 }, () => chance.below(256))));
}
