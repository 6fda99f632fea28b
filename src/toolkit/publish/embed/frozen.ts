import { mkdir, readFile, rename, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import { writeWhole } from "../../store/atomic.js";
import { listFiles } from "../../store/file-list.js";

/** Where charts stand in a site: live ones, and frozen ones. */
export const embedFolder = "embed";
export const frozenFolder = "v";

/**
 * Runs a build that empties a site, and keeps its frozen charts through it, whether it ends well or not: they wait in the
 * folder `aside` meanwhile. What an earlier build that was cut short left there comes back too.
 */
export async function carryFrozen<T>(site: string, aside: string, build: () => Promise<T>): Promise<T> {
	await moveMissing(join(site, frozenFolder), aside);
	try {
		return await build();
	} finally {
		await moveMissing(aside, join(site, frozenFolder));
	}
}

/**
 * Writes a frozen file, once and for all: the same again is left as it is. Throws where it would change, naming it, since
 * then its version does not say all that it was made from.
 */
export async function writeFrozen(file: string, content: string | Uint8Array): Promise<void> {
	const known = await readFile(file).catch(() => null);
	if (known === null) return writeWhole(file, content);
	if (!known.equals(Buffer.from(content))) throw new Error(`a frozen file would change: ${file}`);
}

/** Moves the files of a folder to another one, where they are not there already. */
async function moveMissing(from: string, to: string): Promise<void> {
	if (await rename(from, to).then(isTrue, isFalse)) return;
	const files = await listFiles(from).catch(() => []);
	const known = new Set(await listFiles(to).catch(() => []));
	for (const file of files.filter((name) => !known.has(name))) {
		await mkdir(dirname(join(to, file)), { recursive: true });
		await rename(join(from, file), join(to, file));
	}
	await rm(from, { recursive: true, force: true });
}

const isTrue = () => true;
const isFalse = () => false;
