import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { listFiles } from "../../src/toolkit/store/file-list.js";

/**
 * Returns how a site that was built over another one differs from one that was built from nothing, a line a file; nothing
 * where all bytes are the same. Only the former has frozen charts of earlier builds, which its manifest lists too.
 */
export async function differences(incremental: string, scratch: string): Promise<string[]> {
	const [own, other] = await Promise.all([incremental, scratch].map(readSite));
	const files = [...new Set([...(own?.keys() ?? []), ...(other?.keys() ?? [])])].sort();
	return files.flatMap((file) => {
		const [here, there] = [own?.get(file), other?.get(file)];
		if (there === undefined) return file.startsWith("v/") ? [] : [`only after edits: ${file}`];
		if (here === undefined) return [`only from nothing: ${file}`];
		return sameBytes(file, here, there) ? [] : [`other bytes: ${file}`];
	});
}

async function readSite(site: string): Promise<Map<string, Buffer>> {
	const files = await listFiles(site);
	return new Map(await Promise.all(files.map(async (file) => [file, await readFile(join(site, file))] as const)));
}

function sameBytes(file: string, here: Buffer, there: Buffer): boolean {
	return here.equals(there) || (file === "manifest.json" && listOf(here, there) === listOf(there, there));
}

/** What a manifest says of the files that another one lists. */
function listOf(manifest: Buffer, known: Buffer): string {
	const { files, ...rest } = JSON.parse(manifest.toString("utf8"));
	const listed = JSON.parse(known.toString("utf8")).files;
	const common = Object.keys(listed).map((file) => [file, files[file] ?? null]);
	return JSON.stringify([common, rest.schema, rest.inputs]);
}
