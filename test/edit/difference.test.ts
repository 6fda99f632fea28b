import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { differences } from "./difference.js";

let root: string;
beforeEach(async () => {
	root = await mkdtemp(join(tmpdir(), "bice-difference-"));
});
afterEach(() => rm(root, { recursive: true }));

async function site(name: string, files: Readonly<Record<string, string>>): Promise<string> {
	for (const [file, content] of Object.entries(files)) {
		await mkdir(dirname(join(root, name, file)), { recursive: true });
		await writeFile(join(root, name, file), content);
	}
	return join(root, name);
}

const manifest = (files: Readonly<Record<string, string>>) => JSON.stringify({ schema: 1, inputs: {}, files });

test("frozen charts of earlier builds are no difference, and neither is that a manifest lists them", async () => {
	const incremental = await site("a", {
		"index.html": "甲",
		"v/0/x.csv": "old",
		"manifest.json": manifest({ "index.html": "1", "v/0/x.csv": "2" }),
	});
	const scratch = await site("b", { "index.html": "甲", "manifest.json": manifest({ "index.html": "1" }) });
	expect(await differences(incremental, scratch)).toEqual([]);
});

test("a file that is other, left over or missing is named", async () => {
	const incremental = await site("a", { "index.html": "甲", "old.html": "", "manifest.json": manifest({ x: "1" }) });
	const scratch = await site("b", { "index.html": "乙", "v/1/x.csv": "", "manifest.json": manifest({ x: "2" }) });
	expect(await differences(incremental, scratch)).toEqual([
		"other bytes: index.html",
		"other bytes: manifest.json",
		"only after edits: old.html",
		"only from nothing: v/1/x.csv",
	]);
});
