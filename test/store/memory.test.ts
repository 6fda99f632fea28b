import { readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { makeRemembering } from "../../src/toolkit/store/memory.js";
import { newFolder } from "./sample.js";

const doubled = (folder: string, things: readonly string[]) =>
	makeRemembering(
		folder,
		things,
		(thing) => thing,
		(thing) => ({ said: thing + thing, units: Int32Array.from(thing, (letter) => letter.charCodeAt(0)) }),
	);

test("what was made once is remembered, what is new is made", async () => {
	const folder = await newFolder();
	expect((await doubled(folder, ["a", "b"])).fresh).toBe(2);
	const { values, fresh } = await doubled(folder, ["b", "c"]);
	expect(fresh).toBe(1);
	expect(values).toEqual((await doubled(await newFolder(), ["b", "c"])).values);
});

test("what nothing needs any more is forgotten", async () => {
	const folder = await newFolder();
	await doubled(folder, ["a", "b"]);
	await doubled(folder, ["b"]);
	expect(await readdir(folder)).toHaveLength(1);
});

test("whatever becomes of a remembered file costs time only", async () => {
	await fc.assert(
		fc.asyncProperty(fc.nat(), fc.integer({ min: 0, max: 255 }), fc.boolean(), async (place, byte, cut) => {
			const folder = await newFolder();
			const first = await doubled(folder, ["a"]);
			const file = join(folder, (await readdir(folder))[0] ?? "");
			const content = await readFile(file);
			const at = place % content.length;
			content[at] = byte;
			await writeFile(file, cut ? content.subarray(0, at) : content);
			expect((await doubled(folder, ["a"])).values).toEqual(first.values);
		}),
		{ numRuns: 30 },
	);
});

test("a folder that cannot be written to costs time only", async () => {
	const folder = join(await newFolder(), "file");
	await writeFile(folder, "");
	expect((await doubled(folder, ["a"])).fresh).toBe(1);
	expect((await doubled(folder, ["a"])).fresh).toBe(1);
	await rm(folder);
});
