import { readFile } from "node:fs/promises";
import { writeWhole } from "../../store/atomic.js";

/** Where charts stand in a site: live ones, and frozen ones. */
export const embedFolder = "embed";
export const frozenFolder = "v";

/**
 * Writes a frozen file, once and for all: the same again is left as it is. Throws where it would change, naming it, since
 * then its version does not say all that it was made from.
 */
export async function writeFrozen(file: string, content: string | Uint8Array): Promise<void> {
	const known = await readFile(file).catch(() => null);
	if (known === null) return writeWhole(file, content);
	if (!known.equals(Buffer.from(content))) throw new Error(`a frozen file would change: ${file}`);
}
