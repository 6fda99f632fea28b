import { link, mkdtemp, rm, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { digestFile, digestFolder, isDigests, isWhole, sha256 } from "../../src/toolkit/publish/file-digest.js";

let folder: string;
beforeEach(async () => {
	folder = await mkdtemp(join(tmpdir(), "bice-digest-"));
	await writeFile(join(folder, "a.txt"), "甲");
	await writeFile(join(folder, "b.txt"), "乙");
});
afterEach(() => rm(folder, { recursive: true }));

const long = new Date("2026-01-01T00:00:00Z");

test("a file has one digest under all its names, and another one when somebody wrote in it", async () => {
	const [one, other] = [join(folder, "a.txt"), join(folder, "second.txt")];
	await utimes(one, long, long);
	expect(digestFile(one)).toEqual({ sha256: sha256("甲"), bytes: 3 });
	await link(one, other);
	expect(digestFile(other)).toBe(digestFile(one));
	await writeFile(one, "申");
	expect(digestFile(other).sha256).toBe(sha256("申"));
});

test("a file that was written just now is read anew each time: the clock may not have gone on", async () => {
	const file = join(folder, "a.txt");
	for (const content of ["甲", "申", "由", "甲", "田"]) {
		await writeFile(file, content);
		expect(digestFile(file).sha256).toBe(sha256(content));
	}
});

test("a folder is whole while every file has the bytes that its digest was taken of", async () => {
	const digests = digestFolder(folder, ["a.txt", "b.txt"]);
	expect(isWhole(folder, digests)).toBe(true);
	await writeFile(join(folder, "c.txt"), "丙");
	expect(isWhole(folder, digests)).toBe(true);
});

test("a file that is damaged or gone is seen", async () => {
	const digests = digestFolder(folder, ["a.txt", "b.txt"]);
	await writeFile(join(folder, "a.txt"), "申");
	expect(isWhole(folder, digests)).toBe(false);
	await rm(join(folder, "a.txt"));
	expect(isWhole(folder, digests)).toBe(false);
});

test.each([[null, "x", { "a.txt": 1 }]])("what is no record of digests is not taken for one: %j", (value) => {
	expect(isDigests(value)).toBe(false);
});
