import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { tableNames } from "../schema/table.js";
import { tableDirectory } from "./place.js";

/** Returns seven digits that change when any table does: the start of the SHA-256 of all of them. */
export async function dataVersion(directory: string = tableDirectory): Promise<string> {
	const hash = createHash("sha256");
	for (const name of tableNames) {
		hash.update(await readFile(join(directory, `${name}.parquet`)));
	}
	return hash.digest("hex").slice(0, 7);
}
