import { readFile } from "node:fs/promises";
import { blankListFile } from "./place.js";

/**
 * Yields the address of every page that Framework is to build: blanks, which a build fills itself (see blank/blank.ts). A
 * preview asks for pages by their own addresses and needs none.
 */
export async function* pagePaths(): AsyncGenerator<string> {
	yield* JSON.parse(await readFile(blankListFile, "utf8").catch(() => "[]")) as string[];
}
