import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { listFiles } from "./file-list.js";

/**
 * Finishes the pages of a built site in place and returns their number: says which language they are in, and lets a
 * reader enlarge them, which Framework's own viewport forbids.
 */
export async function finishPages(directory: string): Promise<number> {
	const pages = (await listFiles(directory)).filter((file) => file.endsWith(".html"));
	await Promise.all(
		pages.map(async (page) => {
			const path = join(directory, page);
			await writeFile(path, finishPage(await readFile(path, "utf8")));
		}),
	);
	return pages.length;
}

/** Returns a page of Framework's with its language and with a viewport that may be enlarged. */
export function finishPage(html: string): string {
	return html.replace(/<html(?=>)/, '<html lang="zh-CN"').replace(", maximum-scale=1", "");
}
