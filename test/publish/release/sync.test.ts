import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { syncToDisk } from "../../../src/toolkit/publish/release/sync.js";

test("brings files and all folders above them to disk, and tells of those that are not there", async () => {
	const folder = await mkdtemp(join(tmpdir(), "bice-sync-"));
	await mkdir(join(folder, "a/b"), { recursive: true });
	const files = Array.from({ length: 40 }, (_, index) => `a/b/${index}.txt`);
	for (const file of files) await writeFile(join(folder, file), file);
	await syncToDisk(folder, files);
	await expect(syncToDisk(folder, ["a/none.txt"])).rejects.toThrow("ENOENT");
	await rm(folder, { recursive: true });
});
