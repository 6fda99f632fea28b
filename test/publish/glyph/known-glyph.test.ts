import { mkdtemp, readdir, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { FontBook } from "../../../src/toolkit/card/font-book.js";
import { openGlyphs } from "../../../src/toolkit/publish/glyph/known-glyph.js";
import { openMemory } from "../../../src/toolkit/publish/memory.js";

let folder: string;
beforeEach(async () => {
	folder = await mkdtemp(join(tmpdir(), "bice-glyphs-"));
});
afterEach(() => rm(folder, { recursive: true }));

/** Asks for the outlines of characters as a build does; returns them, and how many the font was asked for. */
async function build(characters: string): Promise<{ outlines: (string | null)[]; read: number }> {
	let read = 0;
	const font: FontBook = {
		advance: () => 1,
		outline: (character, weight) => {
			read += 1;
			return character === "鿿" ? null : `m${weight}${character}`;
		},
	};
	const { fonts, keep } = await openGlyphs(await openMemory(folder, "code"), font);
	const outlines = [...characters].map((character) => fonts.outline(character, 700));
	await keep();
	return { outlines, read };
}

test("an outline is read from the font once, also where the font has none", async () => {
	expect(await build("增鿿")).toEqual({ outlines: ["m700增", null], read: 2 });
	expect(await build("鿿增")).toEqual({ outlines: [null, "m700增"], read: 0 });
	expect(await build("增长")).toEqual({ outlines: ["m700增", "m700长"], read: 1 });
});

test("nothing is written where nothing new was asked for", async () => {
	await build("增长");
	const [file = ""] = await readdir(folder);
	const { mtimeMs, ino } = await stat(join(folder, file));
	await build("长");
	expect(await stat(join(folder, file))).toMatchObject({ mtimeMs, ino });
});
