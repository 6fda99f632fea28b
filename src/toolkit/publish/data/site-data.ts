import { hashedName } from "../hashed-name.js";
import type { Memory } from "../memory.js";
import type { PageSource } from "../write-page.js";
import { renderDownloads } from "./download.js";
import type { DataFile } from "./file.js";
import { renderScriptData } from "./script-data.js";

/** What the site holds beside pages and charts. */
export interface SiteData {
	/** Files by their paths from the root of the site: `data/targets.csv`. */
	readonly files: ReadonlyMap<string, string | Uint8Array>;
	/** Where files stand that pages ask for by another address: `/_file/data/compare/zh.json`. */
	readonly names: ReadonlyMap<string, string>;
}

/**
 * Returns the data of the site. What readers download keeps its address from one build to the next; what a page loads bears
 * the hash of its content in its name, so that a page finds its own data after the next release too.
 */
export async function renderSiteData(source: PageSource, memory: Memory): Promise<SiteData> {
	return nameData([...(await renderDownloads(source)), ...(await renderScriptData(source, memory))]);
}

/** Returns files under the names that they have in the site. */
export function nameData(data: readonly DataFile[]): SiteData {
	const files = new Map<string, string | Uint8Array>();
	const names = new Map<string, string>();
	for (const { path, content, asked, isHashed } of data) {
		const address = isHashed ? hashedName(path, content) : path;
		files.set(address.slice(1), content);
		if (asked !== undefined) names.set(asked, address);
	}
	return { files, names };
}
