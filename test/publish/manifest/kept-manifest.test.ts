import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { keepManifest, keptManifests } from "../../../src/toolkit/publish/manifest/kept-manifest.js";
import { projectAt } from "../../../src/toolkit/store/project.js";
import { newFolder } from "../../store/sample.js";
import { manifestOf } from "./sample.js";

const of = (content: string) => ({ manifest: manifestOf({ "index.html": [content] }), detail: { plan: content } });

describe("keptManifests", () => {
	test("are those of the last two builds that were not the same", async () => {
		const project = projectAt(await newFolder());
		expect(await keptManifests(project)).toEqual({ before: null, now: null });
		await keepManifest(project, of("1"));
		expect(await keptManifests(project)).toEqual({ before: null, now: of("1") });
		for (const content of ["2", "2"]) await keepManifest(project, of(content));
		expect(await keptManifests(project)).toEqual({ before: of("1"), now: of("2") });
	});

	test("a damaged one is as good as none", async () => {
		const project = projectAt(await newFolder());
		for (const content of ["1", "2"]) await keepManifest(project, of(content));
		await writeFile(join(project.root, "src/.observablehq/manifest/now.json"), "{");
		expect(await keptManifests(project)).toEqual({ before: of("1"), now: null });
		await keepManifest(project, of("3"));
		expect((await keptManifests(project)).now).toEqual(of("3"));
	});
});
