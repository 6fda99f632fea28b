/** Folders of the site all of whose files carry the hash of their content in their names. */
const hashedFolder = /^_(?:file|import|observablehq|npm|node|jsr|duckdb)\//;

/** Eight digits of the hash of a file's content before its ending: `data/evidence/zh/gaoqing-2024-key-points.1a2b3c4d.json`. */
const hashedData = /^data\/evidence\/.+\.[0-9a-f]{8}\.json$/;

/**
 * Returns whether a file of a site, by its path from the root, never changes under its name: the name holds the hash of what
 * it says. Pages load such files only, so that one loaded before a new release finds its own after it, wherever the next
 * release carries them on. Frozen charts (`v/`) never change either; they are carried as a whole, by their own rule.
 *
 * @example
 * isImmutable("_import/components/site.a0d5c18f.js") // true
 * isImmutable("data/targets.csv") // false
 */
export function isImmutable(file: string): boolean {
	return hashedFolder.test(file) || hashedData.test(file);
}
