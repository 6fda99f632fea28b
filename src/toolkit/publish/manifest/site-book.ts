import { join } from "node:path";
import type { NameBooks } from "../../page/word/names.js";
import { readCodebooks } from "../../store/codebook.js";
import { projectAt } from "../../store/project.js";

/**
 * Returns the codebooks that a site has for its readers, by which its own pages were written, whatever the checkout says now. What
 * one that is missing named is called by its code; the list of files says that it is.
 */
export async function readSiteBooks(directory: string): Promise<NameBooks> {
	const project = { ...projectAt(directory), data: join(directory, "data/codebook") };
	return (await readCodebooks(project)).codebooks;
}
