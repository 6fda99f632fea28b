import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { manifestText } from "../../../src/toolkit/publish/manifest/manifest-text.js";
import { readCarried, readManifest } from "../../../src/toolkit/publish/manifest/read-manifest.js";
import { newFolder } from "../../store/sample.js";
import { manifestOf } from "./sample.js";

describe("readManifest", () => {
	test("returns what was written, and null for what is missing or damaged", async () => {
		const folder = await newFolder();
		const manifest = manifestOf({ "index.html": ["1"] });
		expect(await readManifest(folder)).toBeNull();
		await writeFile(join(folder, "manifest.json"), manifestText(manifest));
		expect(await readManifest(folder)).toEqual(manifest);
		await writeFile(join(folder, "manifest.json"), manifestText(manifest).slice(0, -9));
		expect(await readManifest(folder)).toBeNull();
	});
});

describe("readCarried", () => {
	test("a release without a list carries nothing; a damaged list is null", async () => {
		const folder = await newFolder();
		expect(await readCarried(folder)).toEqual({ schema: 1, files: {} });
		await writeFile(join(folder, "carried.json"), '{"schema":1,"files":["a"]}');
		expect(await readCarried(folder)).toBeNull();
	});
});
