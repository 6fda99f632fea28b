import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { writeAtomically, writeWhole } from "../../src/toolkit/store/atomic.js";
import { newFolder } from "./sample.js";

test("files get their names only when all are written; a failure leaves the old ones and no draft", async () => {
	const folder = await newFolder();
	const files = [join(folder, "a"), join(folder, "b")];
	await writeWhole(join(folder, "a"), "old");
	const failing = writeAtomically(files, async ([a]) => {
		await writeFile(a?.draft ?? "", "new");
		throw new Error("disk full");
	});
	await expect(failing).rejects.toThrow("disk full");
	expect(await readdir(folder)).toEqual(["a"]);
	expect(await readFile(join(folder, "a"), "utf8")).toBe("old");
});

test("makes the folder, and leaves one that bears the file's name alone", async () => {
	const folder = await newFolder();
	await writeWhole(join(folder, "new/a"), "text");
	expect(await readFile(join(folder, "new/a"), "utf8")).toBe("text");
	await mkdir(join(folder, "b"));
	await expect(writeWhole(join(folder, "b"), "text")).rejects.toThrow("EISDIR");
	expect((await readdir(folder)).sort()).toEqual(["b", "new"]);
});
