import { link, mkdir, mkdtemp, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { openSiteFolder } from "../../src/toolkit/publish/site-folder.js";
import { listFiles } from "../../src/toolkit/store/file-list.js";

let root: string;
beforeEach(async () => {
	root = await mkdtemp(join(tmpdir(), "bice-site-folder-"));
});
afterEach(() => rm(root, { recursive: true }));

/** Builds a site of some files over whatever stands there. */
async function build(directory: string, files: Readonly<Record<string, string>>): Promise<void> {
	const site = openSiteFolder(directory);
	for (const [file, content] of Object.entries(files)) await site.write(file, content);
	await site.sweep();
}

async function contents(directory: string): Promise<Record<string, string>> {
	const files = await listFiles(directory).catch(() => []);
	const read = files.map(async (file) => [file, await readFile(join(directory, file), "utf8")] as const);
	return Object.fromEntries(await Promise.all(read));
}

describe("openSiteFolder", () => {
	test("a file that comes out the same is not touched", async () => {
		await build(root, { "index.html": "甲" });
		const before = await stat(join(root, "index.html"), { bigint: true });
		await build(root, { "index.html": "甲" });
		expect((await stat(join(root, "index.html"), { bigint: true })).mtimeNs).toBe(before.mtimeNs);
	});

	test("a file that changes is another one: a release that links to the old one keeps it", async () => {
		await build(root, { "index.html": "甲" });
		const release = await mkdtemp(join(tmpdir(), "bice-release-"));
		await link(join(root, "index.html"), join(release, "index.html"));
		await build(root, { "index.html": "乙" });
		expect(await contents(release)).toEqual({ "index.html": "甲" });
		await rm(release, { recursive: true });
	});

	test("what was neither written nor kept goes, with the folders it leaves empty; frozen charts stay", async () => {
		await build(root, { "reader/a.html": "", "reader/b/c.html": "", "embed/x/index.html": "" });
		await mkdir(join(root, "v/0f62df8c41d2"), { recursive: true });
		await writeFile(join(root, "v/0f62df8c41d2/index.html"), "");
		await writeFile(join(root, "v/0f62df8c41d2/data.csv.4711.draft"), "half");
		const site = openSiteFolder(root);
		await site.write("reader/a.html", "");
		site.keep(["embed/x/index.html"]);
		await site.sweep();
		expect(await listFiles(root)).toEqual(["embed/x/index.html", "reader/a.html", "v/0f62df8c41d2/index.html"]);
		await expect(stat(join(root, "reader/b"))).rejects.toThrow("ENOENT");
	});

	test("a build over any other site, even one that was cut short, gives what a build from nothing gives", async () => {
		const file = fc.constantFrom("index.html", "en/index.html", "reader/a.html", "data/a.csv", "embed/x/en.html");
		const made = fc.dictionary(file, fc.constantFrom("甲", "乙", ""));
		await fc.assert(
			fc.asyncProperty(made, made, fc.dictionary(file, fc.string()), async (before, after, damage) => {
				const directory = await mkdtemp(join(root, "site-"));
				await build(directory, before);
				for (const [name, content] of Object.entries(damage)) {
					await mkdir(dirname(join(directory, name)), { recursive: true });
					await writeFile(join(directory, name), content);
				}
				await build(directory, after);
				expect(await contents(directory)).toEqual({ ...after });
			}),
			{ numRuns: 50 },
		);
	});
});
