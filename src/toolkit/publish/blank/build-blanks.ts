import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { listFiles } from "../../store/file-list.js";
import { codeKey } from "../code-key.js";
import { digestFolder, type FileDigests, isDigests, isWhole, sha256 } from "../file-digest.js";
import type { Memory } from "../memory.js";
import { blankDirectory } from "../place.js";
import type { Blank } from "./blank.js";
import { runFramework } from "./run-framework.js";

/** What Framework made of blanks; all of it lies in `blankDirectory`. */
export interface BuiltBlanks {
	/** The blanks as they were built, by their addresses. */
	readonly pages: ReadonlyMap<string, string>;
	/** The scripts, styles and files that they load, by their paths from the root of the site. */
	readonly files: readonly string[];
	/** What Framework said; nothing where it had nothing to do. */
	readonly output: string;
}

/**
 * Returns blanks with all that they load, as Framework builds them; those of the last build where they were the same and
 * made from the same code. Throws a `SiteError` where Framework fails.
 */
export async function buildBlanks(
	wanted: readonly Blank[],
	memory: Memory,
	{ build = runFramework, directory = blankDirectory, code = () => codeKey(".") } = {},
): Promise<BuiltBlanks> {
	const blanks = distinct(wanted);
	const key = sha256(JSON.stringify([blanks, await code()]));
	const last = await memory.recall("blank", isBuilt);
	const isKnown = last?.key === key && isWhole(directory, last.files);
	const output = isKnown ? "" : await build(blanks);
	const digests = isKnown ? last.files : digestFolder(directory, await builtFiles(directory));
	if (!isKnown) await memory.remember("blank", { key, files: digests });
	const pages = new Map<string, string>();
	for (const { address } of blanks) pages.set(address, await readFile(join(directory, fileOf(address)), "utf8"));
	return { pages, files: Object.keys(digests).filter((file) => !file.endsWith(".html")), output };
}

/** From what blanks were built, and what was there then. */
interface Built {
	key: string;
	files: FileDigests;
}

function isBuilt(value: unknown): value is Built {
	if (typeof value !== "object" || value === null || !("key" in value) || !("files" in value)) return false;
	return typeof value.key === "string" && isDigests(value.files);
}

async function builtFiles(directory: string): Promise<string[]> {
	return (await listFiles(directory)).map((file) => file.replaceAll("\\", "/"));
}

function fileOf(address: string): string {
	return `${address.slice(1)}.html`;
}

function distinct(blanks: readonly Blank[]): Blank[] {
	const byAddress = new Map(blanks.map((blank) => [blank.address, blank]));
	return [...byAddress.values()].sort((a, b) => (a.address < b.address ? -1 : 1));
}
