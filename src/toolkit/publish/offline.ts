import { mkdir, readdir, readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { frameworkDirectory } from "./framework.js";
import { cacheDirectory } from "./place.js";

/** Any version does: it only names a folder that no page ever asks for. */
const anyVersion = "0.0.0";

/**
 * Empties Framework's cache and lays out what it would else look up over the network.
 *
 * Two traps of Framework are met here. It asks a registry for the version of every library that its standard library may
 * load one day, unless a folder of the cache already names one: so each gets an empty folder, and no file of it is ever
 * asked for, since no page of ours imports by `npm:`. And it takes a page from the cache when the page's own file is
 * older, whatever became of the tables: so nothing stays in the cache from one build to the next.
 */
export async function prepareCache(): Promise<void> {
	await rm(cacheDirectory, { recursive: true, force: true });
	const names = await lazyLibraries();
	await Promise.all(
		names.map((name) => mkdir(join(cacheDirectory, "_npm", `${name}@${anyVersion}`), { recursive: true })),
	);
}

/** Returns the names of the libraries that Framework's browser code may load by `npm:`, read from that code. */
export async function lazyLibraries(): Promise<string[]> {
	const client = join(frameworkDirectory, "dist", "client");
	const files = (await readdir(client, { recursive: true })).filter((file) => file.endsWith(".js"));
	const sources = await Promise.all(files.map((file) => readFile(join(client, file), "utf8")));
	const found = sources.flatMap((source) => [...source.matchAll(/["']npm:((?:@[\w.-]+\/)?[\w.-]+)/g)]);
	return [...new Set(found.flatMap((match) => match[1] ?? []))].sort();
}
