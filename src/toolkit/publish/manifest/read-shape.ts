import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { FileDigest } from "./manifest-schema.js";
import { chartInput, type SiteShape } from "./origin.js";
import type { Inputs } from "./read-input.js";

/**
 * Returns what of a site tells the origins of its files. All that a chart says, its codebooks, its code and its day stand in its
 * `version.json`: the digest of that file is an input of all others in its folder.
 */
export function readShape(files: ReadonlyMap<string, FileDigest>, inputs: Inputs): SiteShape {
	const ids = (pattern: RegExp) => new Set([...files.keys()].flatMap((file) => pattern.exec(file)?.[1] ?? []));
	const charts = ids(/^embed\/(.+)\/version\.json$/);
	const withdrawn = ids(/^embed\/(.+)\/withdrawn\.json$/);
	const digests = { ...inputs.digests };
	for (const id of charts) {
		const digest = files.get(`embed/${id}/version.json`)?.sha256;
		if (digest !== undefined && !withdrawn.has(id)) digests[chartInput(id)] = digest;
	}
	return { inputs: { ...inputs, digests }, plans: ids(/^data\/text\/(.+)\.txt$/), charts, withdrawn };
}

/** Returns the ids of the plans that a chart of a site draws from, as its metadata states them; none for what is no chart. */
export async function drawnFrom(site: string, file: string): Promise<string[]> {
	const folder = /^(?:embed|v)\/.+(?=\/[^/]+$)/.exec(file)?.[0];
	if (folder === undefined) return [];
	const metadata = await readFile(join(site, folder, "metadata.json"), "utf8").catch(() => null);
	const sources: { document_id: string }[] = metadata === null ? [] : JSON.parse(metadata).sources;
	return sources.map(({ document_id }) => document_id);
}
