import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { digestFolder, isDigests, isWhole } from "../../src/toolkit/publish/file-digest.js";

let folder: string;
beforeEach(async () => {
	folder = await mkdtemp(join(tmpdir(), "bice-digest-"));
	await writeFile(join(folder, "a.txt"), "甲");
	await writeFile(join(folder, "b.txt"), "乙");
});
afterEach(() => rm(folder, { recursive: true }));

test("a folder is whole while every file has the bytes that its digest was taken of", async () => {
	const digests = await digestFolder(folder, ["a.txt", "b.txt"]);
	expect(await isWhole(folder, digests)).toBe(true);
	await writeFile(join(folder, "c.txt"), "丙");
	expect(await isWhole(folder, digests)).toBe(true);
});

test("a file that is damaged or gone is seen", async () => {
	const digests = await digestFolder(folder, ["a.txt", "b.txt"]);
	await writeFile(join(folder, "a.txt"), "申");
	expect(await isWhole(folder, digests)).toBe(false);
	await rm(join(folder, "a.txt"));
	expect(await isWhole(folder, digests)).toBe(false);
});

test.each([[null, "x", { "a.txt": 1 }]])("what is no record of digests is not taken for one: %j", (value) => {
	expect(isDigests(value)).toBe(false);
});
