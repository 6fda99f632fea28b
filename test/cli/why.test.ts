import { appendFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { explainFile } from "../../src/toolkit/cli/why.js";
import { writeManifest } from "../../src/toolkit/publish/manifest/write-manifest.js";
import type { Project } from "../../src/toolkit/store/project.js";
import { buildStandIn, smallProject } from "../publish/manifest/stand-in.js";

let project: Project;
let said: string[];
beforeEach(async () => {
	project = await smallProject();
	said = [];
	vi.spyOn(process.stdout, "write").mockImplementation((line) => said.push(String(line)) > 0);
});
afterEach(() => vi.restoreAllMocks());

async function buildSite(): Promise<void> {
	await buildStandIn(project);
	await writeManifest(project.site, project);
}

/** Returns what is said of a file of the site, line by line. */
async function why(file: string): Promise<string[]> {
	said = [];
	await explainFile(project, join(project.site, file));
	return said.join("").trimEnd().split("\n");
}

describe("bice build --why", () => {
	test("names what had changed before a file was written, or kept its bytes, and what it is made from", async () => {
		await buildSite();
		expect((await why("index.html"))[0]).toBe("dist/index.html was written by the first build that is known");
		await appendFile(join(project.seeds, "one.txt"), "\n3.新建5G基站9个。");
		await buildSite();
		const [first, second, third] = await why("index.html");
		expect([first, second]).toEqual([
			"dist/index.html was written by the last build, before which these had changed:",
			"  seeds/one.txt",
		]);
		expect(third).toMatch(/^it is made from the plans and their 2 rows of the catalogue, BICE_SITE, code, data\//);
		expect((await why("data/findings.parquet")).slice(0, 2)).toEqual([
			"dist/data/findings.parquet has the bytes of the build before, though these had changed:",
			"  seeds/one.txt",
		]);
		expect((await why("data/text/two.txt"))[0]).toBe(
			"dist/data/text/two.txt has the bytes of the build before: nothing that it is made from had changed",
		);
	});

	test("a file that no build made is one sentence", async () => {
		await buildSite();
		await expect(why("none.html")).rejects.toMatchObject({
			message: expect.stringMatching(/^no build made the file: .+none\.html$/),
			exitCode: 2,
		});
	});
});
