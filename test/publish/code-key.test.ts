import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { codeKey } from "../../src/toolkit/publish/code-key.js";

let root: string;
beforeEach(async () => {
	root = await mkdtemp(join(tmpdir(), "bice-code-"));
	await put("src/components/site.ts", "let a");
});
afterEach(() => rm(root, { recursive: true }));

async function put(file: string, content: string): Promise<void> {
	await mkdir(dirname(join(root, file)), { recursive: true });
	await writeFile(join(root, file), content);
}

test.each(["src/components/site.ts", "src/style/new.css", "package-lock.json", "observablehq.config.ts"])(
	"changes with the code, its packages and its settings: %s",
	async (file) => {
		const before = await codeKey(root);
		await put(file, "let b");
		expect(await codeKey(root)).not.toBe(before);
	},
);

test.each(["seeds/a.txt", "data/tables/targets.parquet", "src/.observablehq/cache/a.md", "test/a.test.ts"])(
	"is the same whatever else changes: %s",
	async (file) => {
		const before = await codeKey(root);
		await put(file, "b");
		expect(await codeKey(root)).toBe(before);
	},
);
