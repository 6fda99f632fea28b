import { mkdir, mkdtemp, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Card } from "../../../src/toolkit/card/card.js";
import { cardFiles } from "../../../src/toolkit/card/data/file.js";
import { writeEmbeds } from "../../../src/toolkit/publish/embed/write-embeds.js";
import { noMemory, openMemory } from "../../../src/toolkit/publish/memory.js";
import { openSiteFolder } from "../../../src/toolkit/publish/site-folder.js";
import { listFiles } from "../../../src/toolkit/store/file-list.js";
import { waterCard } from "../../page/frame/water-card.js";

let root: string;
let site: string;
let memoryFolder: string;
beforeEach(async () => {
	root = await mkdtemp(join(tmpdir(), "bice-embeds-"));
	site = join(root, "site");
	memoryFolder = join(root, "memory");
});
afterEach(() => rm(root, { recursive: true }));

const pictures = ["chart.svg", "chart.png", "table.html"].flatMap((name) => [name, name.replace(".", ".en.")]);
async function write(cards: readonly Card[], today = "2026-11-22", memory = noMemory): Promise<number> {
	const folder = openSiteFolder(site);
	const count = await writeEmbeds(
		folder,
		{
			cards: { zh: cards, en: cards.map((card) => ({ ...card, language: "en" })) },
			codebooks: { regions: [], themes: [], indicators: [], units: [] },
			site: undefined,
			today,
		},
		memory,
		async () => pictures.map((name) => ({ name, content: "" })),
	);
	await folder.sweep();
	return count;
}

const other: Card = { ...waterCard, id: "theme/green/attention", title: "绿色" };
const versionOf = async ({ id }: Card): Promise<string> =>
	JSON.parse(await readFile(join(site, "embed", id, "version.json"), "utf8")).version;
const filesUnder = async (folder: string) =>
	(await listFiles(site)).filter((file) => file.startsWith(`${folder}/`)).map((file) => file.slice(folder.length + 1));

describe("writeEmbeds", () => {
	test("a chart's folder holds the files that its metadata list, live and frozen", async () => {
		expect(await write([waterCard])).toBe(1);
		const listed = cardFiles.map(({ path }) => path).sort();
		expect(await filesUnder(`v/${await versionOf(waterCard)}/${waterCard.id}`)).toEqual(listed);
		expect(await filesUnder(`embed/${waterCard.id}`)).toEqual([...listed, "version.json"].sort());
	});

	test("what changes one chart leaves the version of the other as it is", async () => {
		await write([waterCard, other]);
		const [water, green] = [await versionOf(waterCard), await versionOf(other)];
		await write([{ ...waterCard, title: "另一句" }, other]);
		expect(await versionOf(waterCard)).not.toBe(water);
		expect(await versionOf(other)).toBe(green);
	});

	test("no build changes a byte of what is frozen, on whichever day it runs", async () => {
		await write([waterCard]);
		const read = async () =>
			Promise.all((await filesUnder("v")).map(async (file) => [file, await readFile(join(site, "v", file), "base64")]));
		const before = await read();
		await write([waterCard], "2027-01-01");
		expect(await read()).toEqual(before);
		await write([{ ...waterCard, title: "另一句" }], "2027-01-01");
		expect(await read()).toEqual(expect.arrayContaining(before));
	});

	test("a frozen chart whose day could not be written holds nothing that says another one later", async () => {
		await write([waterCard]);
		const folder = `v/${await versionOf(waterCard)}/${waterCard.id}`;
		await rm(join(site, folder), { recursive: true });
		await mkdir(join(site, folder, `metadata.json.${process.pid}.draft`), { recursive: true });
		await expect(write([waterCard])).rejects.toThrow("metadata.json");
		expect(await filesUnder(folder)).toEqual([]);
	});

	test("a chart that is remembered is not written again, but where somebody damaged it", async () => {
		const memory = await openMemory(memoryFolder, "code");
		await write([waterCard, other], undefined, memory);
		const file = join(site, "embed", waterCard.id, "card.json");
		const [text, { mtimeMs }] = [await readFile(file, "utf8"), await stat(file)];
		await write([waterCard, { ...other, title: "另一句" }], undefined, memory);
		expect((await stat(file)).mtimeMs).toBe(mtimeMs);
		await writeFile(file, "{}");
		await write([waterCard, other], undefined, memory);
		expect(await readFile(file, "utf8")).toBe(text);
	});

	test("with and without a memory the same files are the site's own", async () => {
		const memory = await openMemory(memoryFolder, "code");
		await write([waterCard, other], undefined, memory);
		const files = await listFiles(site);
		await write([waterCard, other], undefined, memory);
		expect(await listFiles(site)).toEqual(files);
	});

	test("a frozen file that would change stops the build, by its name", async () => {
		await write([waterCard]);
		const file = join(site, "v", await versionOf(waterCard), waterCard.id, "card.json");
		await writeFile(file, "{}");
		await expect(write([waterCard])).rejects.toThrow(`a frozen file would change: ${file}`);
	});
});
