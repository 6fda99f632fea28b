import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { FontBook } from "../../../src/toolkit/card/font-book.js";
import { openWritten } from "../../../src/toolkit/publish/glyph/known-written.js";
import { openMemory } from "../../../src/toolkit/publish/memory.js";
import { waterCard } from "../../page/frame/water-card.js";

let folder: string;
beforeEach(async () => {
	folder = await mkdtemp(join(tmpdir(), "bice-written-"));
});
afterEach(() => rm(folder, { recursive: true }));

test("a chart is laid out again only where it is another one", async () => {
	let measured = 0;
	const fonts: FontBook = {
		advance: () => {
			measured += 1;
			return 1;
		},
		outline: () => "",
	};
	const round = async (title: string) => {
		const written = await openWritten(await openMemory(folder, "code"), fonts);
		const before = measured;
		const texts = written.of({ ...waterCard, title });
		await written.keep();
		return { texts, laidOut: measured > before };
	};
	const first = await round("高青写下的上限");
	expect(first.texts[700]).toContain("限");
	expect(await round("高青写下的上限")).toEqual({ texts: first.texts, laidOut: false });
	expect(await round("潍城写下的上限")).toMatchObject({ laidOut: true });
});
