import { existsSync } from "node:fs";
import { join } from "node:path";
import { listFiles } from "../store/file-list.js";
import { projectAt } from "../store/project.js";
import { digestInputs } from "../store/stamp.js";
import { sha256 } from "./file-digest.js";
import { pageDirectory } from "./place.js";

/**
 * Returns a digest of all code, styles, packages and settings of a checkout, and of the Node that runs them. A project that
 * lies elsewhere has pages and settings of its own, and no list of packages.
 */
export async function codeKey(root: string = projectAt().root): Promise<string> {
	const sources = (await listFiles(join(root, pageDirectory))).filter((file) => !/^\.observablehq[/\\]/.test(file));
	const beside = ["package-lock.json", "observablehq.config.ts"].filter((file) => existsSync(join(root, file)));
	const files = [...sources.map((file) => join(pageDirectory, file)), ...beside];
	return sha256(JSON.stringify(await digestInputs(root, files, { node: process.version })));
}
