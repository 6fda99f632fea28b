import { once } from "node:events";
import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { writeWhole } from "../../store/atomic.js";
import { startFramework } from "../framework.js";
import { prepareCache } from "../offline.js";
import { blankListFile, cacheDirectory } from "../place.js";
import { SiteError } from "../site-error.js";
import { type Blank, blankMarkdown } from "./blank.js";

/** Framework builds this page, whatever it is asked for; so it gets an empty one. */
const firstPage: Blank = { address: "/index", scripts: [] };

/**
 * Lets Framework build blanks into `blankDirectory`, which it empties before, and returns what it said. The blanks are laid
 * where Framework keeps what loaders gave, so that it starts none. Throws a `SiteError` where it fails.
 */
export async function runFramework(blanks: readonly Blank[]): Promise<string> {
	await prepareCache();
	for (const blank of [...blanks, firstPage]) {
		const file = join(cacheDirectory, `${blank.address}.md`);
		await mkdir(dirname(file), { recursive: true });
		await writeFile(file, blankMarkdown(blank));
	}
	await writeWhole(blankListFile, JSON.stringify(blanks.map(({ address }) => address)));
	const framework = startFramework(["build"], "pipe");
	const chunks: string[] = [];
	for (const stream of [framework.stdout, framework.stderr]) {
		stream?.setEncoding("utf8").on("data", (chunk: string) => chunks.push(chunk));
	}
	const [code] = await once(framework, "close");
	const output = chunks.join("");
	if (code !== 0) {
		throw new SiteError(`the report could not be built (Framework ended with ${code})`, [], output);
	}
	return output;
}
