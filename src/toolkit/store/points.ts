import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { decode } from "../text/decode.js";
import { type Project, projectAt } from "./project.js";

/** Returns the code points of a plan's file in `seeds/`, in which all spans count. */
export async function readPoints(sourceFile: string, { seeds }: Project = projectAt(".")): Promise<string[]> {
	return [...decode(await readFile(join(seeds, sourceFile)))];
}
