import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { noMemory, openMemory } from "../../src/toolkit/publish/memory.js";

let folder: string;
beforeEach(async () => {
	folder = await mkdtemp(join(tmpdir(), "bice-memory-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const isText = (value: unknown): value is string => typeof value === "string";

test("what one build remembers the next one recalls", async () => {
	await (await openMemory(folder, "code")).remember("charts", "甲");
	expect(await (await openMemory(folder, "code")).recall("charts", isText)).toBe("甲");
});

test("what other code remembered is forgotten", async () => {
	await (await openMemory(folder, "code")).remember("charts", "甲");
	expect(await (await openMemory(folder, "other code")).recall("charts", isText)).toBeNull();
});

test.each(["", "[", "null", '["code"]', '["code",1]'])("a memory that is damaged is none: %j", async (content) => {
	await writeFile(join(folder, "charts.json"), content);
	expect(await (await openMemory(folder, "code")).recall("charts", isText)).toBeNull();
});

test("a machine without room for a memory builds all the same", async () => {
	await writeFile(join(folder, "file"), "");
	const memory = await openMemory(join(folder, "file"), "code");
	await memory.remember("charts", "甲");
	expect(await memory.recall("charts", isText)).toBeNull();
	expect(await noMemory.recall("charts", isText)).toBeNull();
});
