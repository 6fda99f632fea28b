import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { decode } from "../text/decode.js";
import { seedDirectory } from "./place.js";

/** Returns the code points of a plan's file, in which all spans count. */
export async function readPoints(sourceFile: string): Promise<string[]> {
	return [...decode(await readFile(join(seedDirectory, sourceFile)))];
}
