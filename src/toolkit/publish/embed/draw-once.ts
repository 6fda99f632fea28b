import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Editions } from "../../card/data/editions.js";
import { cardFiles } from "../../card/data/file.js";
import { cardFolder, type Published } from "../../card/data/published.js";
import type { CardFile } from "./card-file.js";

/** Returns the pictures and the table of a chart, in every language. */
export type Draw = (editions: Editions, published: Published) => Promise<readonly CardFile[]>;

const pictureNames = cardFiles.map(({ path }) => path).filter((path) => /^(?:chart|table)\./.test(path));

/**
 * Returns the pictures of a frozen chart as a site has them already, since its version says all that they were made from, and
 * draws them where it has not: pictures are what takes longest of a build.
 */
export async function drawOnce(
	site: string,
	{ editions, published }: { editions: Editions; published: Published },
	draw: Draw,
): Promise<readonly CardFile[]> {
	const folder = join(site, cardFolder(editions.zh.id, published));
	const known = pictureNames.map(async (name) => ({ name, content: await readFile(join(folder, name)) }));
	return await Promise.all(known).catch(() => draw(editions, published));
}
