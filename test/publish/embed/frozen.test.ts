import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { writeFrozen } from "../../../src/toolkit/publish/embed/frozen.js";

let root: string;
const at = (...path: string[]) => join(root, ...path);
beforeEach(async () => {
	root = await mkdtemp(join(tmpdir(), "bice-frozen-"));
	await put("dist/v/0f62df8c41d2/indicator/x/index.html", "old");
	await put("dist/index.html", "page");
});
afterEach(() => rm(root, { recursive: true }));

async function put(file: string, content: string): Promise<void> {
	await mkdir(dirname(at(file)), { recursive: true });
	await writeFile(at(file), content);
}

describe("writeFrozen", () => {
	test("the same again leaves the file as it is", async () => {
		await writeFrozen(at("v/a.txt"), "text");
		await writeFrozen(at("v/a.txt"), new TextEncoder().encode("text"));
		expect(await readFile(at("v/a.txt"), "utf8")).toBe("text");
	});

	test("a file that would change is named, and does not", async () => {
		await writeFrozen(at("v/a.txt"), "text");
		await expect(writeFrozen(at("v/a.txt"), "text.")).rejects.toThrow(`a frozen file would change: ${at("v/a.txt")}`);
		expect(await readFile(at("v/a.txt"), "utf8")).toBe("text");
	});
});
