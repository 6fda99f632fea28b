import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { carryFrozen, writeFrozen } from "../../../src/toolkit/publish/embed/frozen.js";

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

/** What Framework does first. */
const empty = () => rm(at("dist"), { recursive: true });
const frozen = () => readFile(at("dist/v/0f62df8c41d2/indicator/x/index.html"), "utf8");

describe("carryFrozen", () => {
	test("frozen charts outlive a build that empties the site", async () => {
		expect(await carryFrozen(at("dist"), at("aside"), async () => empty().then(() => "built"))).toBe("built");
		expect(await frozen()).toBe("old");
	});

	test("they outlive a build that fails", async () => {
		const failing = async () => {
			await empty();
			throw new Error("Framework ended with 1");
		};
		await expect(carryFrozen(at("dist"), at("aside"), failing)).rejects.toThrow("Framework ended with 1");
		expect(await frozen()).toBe("old");
	});

	test("what a build that was cut short set aside comes back with the next", async () => {
		await put("aside/111111111111/indicator/y/index.html", "waiting");
		await carryFrozen(at("dist"), at("aside"), empty);
		expect(await frozen()).toBe("old");
		expect(await readFile(at("dist/v/111111111111/indicator/y/index.html"), "utf8")).toBe("waiting");
	});

	test("a site without frozen charts is built as any other", async () => {
		await rm(at("dist"), { recursive: true });
		expect(await carryFrozen(at("dist"), at("aside"), async () => 1)).toBe(1);
	});
});

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
