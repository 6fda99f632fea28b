import { mkdir, rename, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { verify } from "../../src/toolkit/cli/verify.js";
import { writeSmallSite } from "../publish/manifest/small-site.js";
import { newFolder } from "../store/sample.js";
import { run } from "./run.js";

let folder: string;
let said: string[];
const release = "20261122T110306042Z-1f0c9a7be2d4";
beforeAll(async () => {
	folder = await newFolder();
	await mkdir(join(folder, "releases"));
	await writeSmallSite(join(folder, "releases", release));
	await symlink(join("releases", release), join(folder, "current"));
});
beforeEach(() => {
	said = [];
	// files of tests share a process
	process.exitCode = undefined;
	vi.spyOn(process.stderr, "write").mockImplementation((line) => said.push(String(line)) > 0);
});
afterEach(() => {
	vi.restoreAllMocks();
	process.exitCode = undefined;
});

describe("bice verify", () => {
	test("says in one line that all holds: of a site, or of what readers of a folder see", async () => {
		for (const place of [folder, join(folder, "current"), join(folder, "releases", release)]) {
			said = [];
			await verify(place);
			expect(said).toEqual([
				expect.stringMatching(/^verify +\d+ files: all as built, and every number in its sentence {2}\d+\.\d\d s\n$/),
			]);
			expect(process.exitCode).toBeUndefined();
		}
	});

	test("ends with 1 and a sentence a fault", async () => {
		const [before, after] = [join(folder, "current/index.html"), join(folder, "current/moved.html")];
		await rename(before, after);
		await writeFile(before, '<html lang="zh-CN">');
		const { code, stdout, stderr } = await run(["verify", folder]);
		expect({ code, stdout }).toEqual({ code: 1, stdout: "moved.html: in no list of this site\n" });
		expect(stderr).toMatch(/: 1 fault {2}/);
	});

	test("ends with 2 where there is no site", async () => {
		const message = expect.stringMatching(/^no site in the folder: /);
		await expect(verify(await newFolder())).rejects.toMatchObject({ message, exitCode: 2 });
	});
});
