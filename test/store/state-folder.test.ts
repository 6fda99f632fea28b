import { symlink } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { stateFolder } from "../../src/toolkit/store/state-folder.js";
import { newFolder } from "./sample.js";
import { writeFiles } from "./sample-site.js";

describe("stateFolder", () => {
	test("finds a site, the current release of a folder that is published to, and a project", async () => {
		const [published, project] = [await newFolder(), await newFolder()];
		const site = join(published, "releases/one");
		await writeFiles(site, { "data/documents.parquet": "" });
		await symlink("releases/one", join(published, "current"));
		await writeFiles(project, { "data/tables/documents.parquet": "" });
		expect(stateFolder(site)).toEqual({ kind: "site", site });
		expect(stateFolder(published)).toEqual({ kind: "site", site: join(published, "current") });
		expect(stateFolder(project)).toMatchObject({ kind: "project", project: { root: project } });
	});

	test("throws for any other folder, and for none", async () => {
		const folder = await newFolder();
		expect(() => stateFolder(folder)).toThrow("no site, release or built project");
		expect(() => stateFolder(join(folder, "nowhere"))).toThrow("no such folder");
	});
});
