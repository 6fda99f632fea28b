import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Card } from "../../../src/toolkit/card/card.js";
import { cardFiles } from "../../../src/toolkit/card/data/file.js";
import { writeEmbeds } from "../../../src/toolkit/publish/embed/write-embeds.js";
import { listFiles } from "../../../src/toolkit/store/file-list.js";
import { waterCard } from "../../page/frame/water-card.js";

let site: string;
beforeEach(async () => {
	site = await mkdtemp(join(tmpdir(), "bice-embeds-"));
});
afterEach(() => rm(site, { recursive: true }));

const pictures = ["chart.svg", "chart.png", "table.html"].flatMap((name) => [name, name.replace(".", ".en.")]);
const write = (cards: readonly Card[], today = "2026-11-22") =>
	writeEmbeds(
		site,
		{
			cards: { zh: cards, en: cards.map((card) => ({ ...card, language: "en" })) },
			codebooks: { regions: [], themes: [], indicators: [], units: [] },
			site: undefined,
			today,
		},
		async () => pictures.map((name) => ({ name, content: "" })),
	);

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

	test("a frozen file that would change stops the build, by its name", async () => {
		await write([waterCard]);
		const file = join(site, "v", await versionOf(waterCard), waterCard.id, "card.json");
		await writeFile(file, "{}");
		await expect(write([waterCard])).rejects.toThrow(`a frozen file would change: ${file}`);
	});
});
