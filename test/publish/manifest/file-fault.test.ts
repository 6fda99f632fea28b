import { rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import fc from "fast-check";
import { beforeEach, describe, expect, test } from "vitest";
import { checkFiles, fileFaults } from "../../../src/toolkit/publish/manifest/file-fault.js";
import { manifestText } from "../../../src/toolkit/publish/manifest/manifest-text.js";
import { newFolder } from "../../store/sample.js";
import { manifestOf, sha256 } from "./sample.js";

let site: string;
const write = (file: string, content: string) => writeFile(join(site, file), content);
const carried = (files: Record<string, string>) =>
	JSON.stringify({
		schema: 1,
		files: Object.fromEntries(
			Object.entries(files).map(([file, text]) => [file, { sha256: sha256(text), bytes: text.length }]),
		),
	});

beforeEach(async () => {
	site = await newFolder();
	await write("index.html", "1");
	await write("compare.html", "2");
	await write("manifest.json", manifestText(manifestOf({ "index.html": ["1"], "compare.html": ["2"] })));
});
const faults = async () => (await checkFiles(site)).faults;

describe("checkFiles", () => {
	test("finds nothing where all files are those of the manifest", async () => {
		expect(await faults()).toEqual([]);
	});

	test("names each file that is missing, other or unlisted, in order", async () => {
		await write("index.html", "1 and more");
		await write("added.html", "3");
		await rm(join(site, "compare.html"));
		expect(await faults()).toEqual([
			"added.html: in no list of this site",
			"compare.html: missing",
			"index.html: other than it was built",
		]);
	});

	test("files of earlier releases are checked against their own list", async () => {
		await write("old.js", "0");
		await write("carried.json", carried({ "old.js": "0" }));
		expect(await checkFiles(site)).toMatchObject({ faults: [], carried: new Set(["old.js"]) });
		await write("old.js", "00");
		expect(await faults()).toEqual(["old.js: other than it was built"]);
	});

	test("a file is of this release or of an earlier one, not of both", async () => {
		await write("carried.json", carried({ "index.html": "0" }));
		expect(await faults()).toEqual(["index.html: both of this release and of an earlier one"]);
	});

	test("a list that cannot be read is the one fault", async () => {
		await write("carried.json", "[]");
		expect(await faults()).toEqual(["carried.json: damaged"]);
		await rm(join(site, "carried.json"));
		await write("manifest.json", "{");
		expect(await faults()).toEqual(["manifest.json: missing, or damaged"]);
	});
});

describe("fileFaults", () => {
	const files = fc.dictionary(fc.constantFrom("a", "b", "c", "d"), fc.constantFrom("1", "2"));
	const listOf = (contents: Readonly<Record<string, string>>) =>
		Object.fromEntries(Object.entries(contents).map(([file, text]) => [file, { sha256: sha256(text), bytes: 1 }]));

	test("there is a fault for each file that differs, and no other", () => {
		fc.assert(
			fc.property(files, files, (listed, found) => {
				const names = [...new Set([...Object.keys(listed), ...Object.keys(found)])].sort();
				const differing = names.filter((name) => listed[name] !== found[name]);
				const named = fileFaults(listOf(listed), new Map(Object.entries(listOf(found)))).map(
					(fault) => fault.split(":")[0],
				);
				expect(named).toEqual(differing);
			}),
		);
	});
});
